// /report/<token>: where the self-service report is downloaded, once (SSP-13).
import type { Desk } from '../../domain/desk/desk.ts';
import { handOutReport, reportOf } from '../../domain/desk/hand-out-report.ts';
import { dateIn } from '../../domain/model/calendar.ts';
import { gonePage } from './gone-page.ts';
import { escapeHtml, htmlPage } from './html.ts';
import type { Page } from './page.ts';
import { reportCsv } from './report-csv.ts';

const words = {
  en: {
    title: 'What people bought themselves',
    count: (purchases: number) => `Purchases: ${purchases}`,
    file: 'Download as CSV',
    none: 'The file has been downloaded. Ask License Desk in Teams for a new link.',
    footer: 'The file can be downloaded once, within 15 minutes.',
  },
  nl: {
    title: 'Wat mensen zelf kochten',
    count: (purchases: number) => `Aankopen: ${purchases}`,
    file: 'Downloaden als csv',
    none: 'Het bestand is gedownload. Vraag License Desk in Teams om een nieuwe link.',
    footer: 'Het bestand is één keer te downloaden, binnen 15 minuten.',
  },
};

export function createReportPage(desk: Desk, now: () => Promise<Date>): Page {
  return {
    async show(token) {
      const reported = await reportOf(desk, token, await now());
      if (!reported) return gonePage();
      const { locale, used } = reported.found.link;
      const t = words[locale];
      const form = used.includes('csv')
        ? `<p>${escapeHtml(t.none)}</p>`
        : `<form method="post"><button type="submit">${escapeHtml(t.file)}</button></form>`;
      const main = `<p>${escapeHtml(t.count(reported.purchases.length))}</p>\n${form}\n<footer><p>${escapeHtml(t.footer)}</p></footer>`;
      return { status: 200, type: 'text/html', body: htmlPage({ locale, title: t.title, main }) };
    },
    async submit(token) {
      const at = await now();
      const handed = await handOutReport(desk, token, at);
      if (!handed) return gonePage((await reportOf(desk, token, at))?.found.link.locale);
      const { currency, timeZone } = handed.found.visitor.tenant;
      const fileName = `self-service-${dateIn(timeZone, at)}.csv`;
      return { status: 200, type: 'text/csv', body: reportCsv(handed.purchases, currency), fileName };
    },
  };
}
