// An invoice as CSV (RFC 4180): one row for each line, amounts with a point, in English whatever the language.
import { formatDecimal } from '../../cards/format.ts';
import type { Invoice } from '../../domain/model/invoice.ts';
import { product } from '../../domain/model/product.ts';

const columns = ['invoice', 'date', 'type', 'product', 'quantity', 'from', 'until', 'amount', 'currency'];

/** A cell that begins like a formula would be run by a spreadsheet. */
function cell(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) && !/^-\d/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function invoiceCsv({ id, issuedOn, lines }: Invoice, currency: string): string {
  const rows = lines.map((line) => [
    id,
    issuedOn,
    line.type,
    product(line.product).name,
    String(line.quantity),
    line.from,
    line.until,
    formatDecimal(line.amount, currency),
    currency,
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
