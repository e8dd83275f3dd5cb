// An invoice as PDF. The only importer of pdfkit.
import PDFDocument from 'pdfkit';
import { chargeLine } from '../../cards/charge-words.ts';
import type { Say } from '../../cards/say.ts';
import { type Invoice, totalOf } from '../../domain/model/invoice.ts';
import type { Region } from '../../domain/model/region.ts';

const words = {
  en: {
    title: 'Invoice',
    number: 'Invoice number',
    date: 'Invoice date',
    period: 'Billing period',
    poNumber: 'PO number',
    organization: 'Organization',
    billedTo: 'Billed to',
    until: 'up to',
    total: 'Total, before tax',
    proof: {
      invoice: 'There are no receipts: this invoice and the card statement are the proof of payment.',
      fapiao: 'The proof of payment is a Fapiao, which can be requested about three days after the payment.',
    },
  },
  nl: {
    title: 'Factuur',
    number: 'Factuurnummer',
    date: 'Factuurdatum',
    period: 'Factureringsperiode',
    poNumber: 'Inkoopnummer',
    organization: 'Organisatie',
    billedTo: 'Gefactureerd aan',
    until: 'tot',
    total: 'Totaal, vóór belasting',
    proof: {
      invoice: 'Er zijn geen betaalbewijzen: deze factuur en het kaartafschrift zijn het bewijs van betaling.',
      fapiao: 'Het bewijs van betaling is een Fapiao, aan te vragen ongeveer drie dagen na de betaling.',
    },
  },
};

const margin = 56;
const right = 595.28 - margin;
const bottom = 841.89 - margin - 40;

type Facts = { organization: string; billedTo: string; proof: Region['proof']; say: Say; made: Date };

/** A4, with the fonts that every reader has; `made` is when, for the file's own properties. */
export function invoicePdf(invoice: Invoice, { organization, billedTo, proof, say, made }: Facts): Promise<Uint8Array> {
  const t = words[say.locale];
  const info = { Title: `${t.title} ${invoice.id}`, Author: organization, CreationDate: made };
  const pdf = new PDFDocument({ size: 'A4', margin, lang: say.locale, info });
  const chunks: Buffer[] = [];
  const ready = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });

  pdf.font('Helvetica-Bold').fontSize(20).text(t.title).moveDown();
  const facts = [
    [t.number, invoice.id],
    [t.date, say.date(invoice.issuedOn)],
    [t.period, `${say.date(invoice.from)} ${t.until} ${say.date(invoice.until)}`],
    [t.organization, organization],
    [t.billedTo, billedTo],
    ...(invoice.poNumber === undefined ? [] : [[t.poNumber, invoice.poNumber] as const]),
  ] as const;
  for (const [title, value] of facts) {
    pdf.fontSize(10).font('Helvetica-Bold').text(`${title}: `, { continued: true }).font('Helvetica').text(value);
  }
  pdf.moveDown(2);
  const row = (text: string, amount: string, font: string) => {
    pdf.font(font).fontSize(10);
    if (pdf.y + pdf.heightOfString(text, { width: 380 }) > bottom) pdf.addPage();
    const { y } = pdf;
    pdf.text(amount, right - 100, y, { width: 100, align: 'right' });
    pdf.text(text, margin, y, { width: 380 }).moveDown(0.5);
  };
  for (const line of invoice.lines) row(chargeLine(line, say), say.money(line.amount), 'Helvetica');
  pdf.moveTo(margin, pdf.y).lineTo(right, pdf.y).stroke().moveDown(0.5);
  row(t.total, say.money(totalOf(invoice)), 'Helvetica-Bold');
  pdf.moveDown(2).font('Helvetica').fontSize(9).text(t.proof[proof], margin, pdf.y);
  pdf.end();
  return ready;
}
