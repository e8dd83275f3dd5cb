// The self-service report as CSV: exactly the six fields (ROLE-8), a row for each purchase, grouped by buyer (SSP-13).
import { formatDecimal } from '../../cards/format.ts';
import type { ReportedPurchase } from '../../domain/desk/hand-out-report.ts';
import { product } from '../../domain/model/product.ts';
import { csv } from './csv.ts';

const columns = [
  'product',
  'purchaser name',
  'subscriptions purchased',
  'expiry date',
  'purchase price',
  'assigned users',
] as const;

function usersOf({ names, count }: ReportedPurchase['users']): string {
  const rest = count - names.length;
  return [...names, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
}

/** In English whatever the language, for other programs; the price is for one licence and one month. */
export function reportCsv(purchases: readonly ReportedPurchase[], currency: string): string {
  const byBuyer = [...purchases].sort((a, b) => (a.purchaser ?? '').localeCompare(b.purchaser ?? ''));
  const rows = byBuyer.map(({ purchaser = '', price, ...one }) => [
    product(one.product).name,
    purchaser,
    String(one.purchased),
    one.expiresOn,
    price === undefined ? '' : `${formatDecimal(price, currency)} ${currency}`,
    usersOf(one.users),
  ]);
  return csv(columns, rows);
}
