// An invoice as CSV: one row for each line, amounts with a point, in English whatever the language.
import { formatDecimal } from '../../cards/format.ts';
import type { Invoice } from '../../domain/model/invoice.ts';
import { unitOf } from '../../domain/model/offer.ts';
import { product } from '../../domain/model/product.ts';
import { csv } from './csv.ts';

const columns = ['invoice', 'date', 'poNumber', 'type', 'product', 'quantity', 'from', 'until', 'amount', 'currency'];

export function invoiceCsv({ id, issuedOn, poNumber = '', lines }: Invoice, currency: string): string {
  const rows = lines.map((line) => [
    id,
    issuedOn,
    poNumber,
    line.type,
    product(line.product).name,
    unitOf(line.product) === 'site' ? '' : String(line.quantity), // APP-4
    line.from,
    line.until,
    formatDecimal(line.amount, currency),
    currency,
  ]);
  return csv(columns, rows);
}
