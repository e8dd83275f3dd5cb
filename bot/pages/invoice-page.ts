// /invoice/<token>: where one invoice is downloaded, as PDF and as CSV, each once.
import { sayIn } from '../../cards/say.ts';
import type { Desk } from '../../domain/desk/desk.ts';
import { type HandedOut, handOut, invoiceOf } from '../../domain/desk/hand-out-invoice.ts';
import { totalOf } from '../../domain/model/invoice.ts';
import { regions } from '../../domain/model/region.ts';
import { gonePage } from './gone-page.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { invoiceCsv } from './invoice-csv.ts';
import type { Page } from './page.ts';

const words = {
  en: {
    title: (number: string) => `Invoice ${number}`,
    to: 'Billed to',
    date: 'Invoice date',
    total: 'Total, before tax',
    file: { pdf: 'Download as PDF', csv: 'Download as CSV' },
    none: 'Both files have been downloaded. Ask License Desk in Teams for a new link.',
    footer: 'Each file can be downloaded once, within 15 minutes.',
  },
  nl: {
    title: (number: string) => `Factuur ${number}`,
    to: 'Gefactureerd aan',
    date: 'Factuurdatum',
    total: 'Totaal, vóór belasting',
    file: { pdf: 'Downloaden als pdf', csv: 'Downloaden als csv' },
    none: 'Beide bestanden zijn gedownload. Vraag License Desk in Teams om een nieuwe link.',
    footer: 'Elk bestand is één keer te downloaden, binnen 15 minuten.',
  },
};

const files = ['pdf', 'csv'] as const;

function said({ found, billedTo }: HandedOut) {
  const { link, visitor } = found;
  const say = sayIn(link.locale, visitor.tenant.currency);
  return { say, to: 'profile' in billedTo ? billedTo.profile : say.product(billedTo.product) };
}

function html(handed: HandedOut): string {
  const { found, invoice } = handed;
  const { locale, used } = found.link;
  const { say, to } = said(handed);
  const t = words[locale];
  const facts = [
    [t.to, to],
    [t.date, say.date(invoice.issuedOn)],
    [t.total, say.money(totalOf(invoice))],
  ].map(([title = '', value = '']) => `<dt>${escapeHtml(title)}</dt><dd>${escapeHtml(value)}</dd>`);
  const buttons = files
    .filter((file) => !used.includes(file))
    .map((file) => `<button type="submit" name="file" value="${file}">${escapeHtml(t.file[file])}</button>`);
  const form = buttons.length > 0 ? `<form method="post">${buttons.join('\n')}</form>` : `<p>${escapeHtml(t.none)}</p>`;
  const main = `<dl>${facts.join('\n')}</dl>\n${form}\n<footer><p>${escapeHtml(t.footer)}</p></footer>`;
  return htmlPage({ locale, title: t.title(invoice.id), main });
}

export function createInvoicePage(desk: Desk, now: () => Promise<Date>): Page {
  return {
    async show(token) {
      const handed = await invoiceOf(desk, token, await now());
      return handed ? { status: 200, type: 'text/html', body: html(handed) } : gonePage();
    },
    async submit(token, form) {
      const file = files.find((one) => one === form.get('file'));
      const at = await now();
      const handed = file && (await handOut(desk, token, file, at));
      if (!file || !handed) return gonePage((await invoiceOf(desk, token, at))?.found.link.locale);
      const { invoice, found } = handed;
      const { tenant } = found.visitor;
      const fileName = `invoice-${invoice.id}.${file}`;
      if (file === 'csv') {
        return { status: 200, type: 'text/csv', body: invoiceCsv(invoice, tenant.currency), fileName };
      }
      const { say, to: billedTo } = said(handed);
      const { proof } = regions[tenant.cloud];
      // Only now: loading it would make every start slower, for what few ask for.
      const { invoicePdf } = await import('./invoice-pdf.ts');
      const body = await invoicePdf(invoice, { organization: tenant.name, billedTo, proof, say, made: at });
      return { status: 200, type: 'application/pdf', body, fileName };
    },
  };
}
