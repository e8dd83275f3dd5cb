// What redeeming does, told completely. Keys appear by their last five characters only.
import type { Save } from '../../decision.ts';
import type { BusinessDate } from '../../model/calendar.ts';
import type { ProductKey } from '../../model/product-key.ts';

export type RedeemEffect = {
  mode: 'add' | 'extend';
  subscription: string;
  product: string;
  /** No prepaid subscription of this product yet: one is made. */
  opens: boolean;
  keys: { lastFive: string; licences: number; months: number }[];
  from: number;
  to: number;
  assigned: number;
  endsOn: BusinessDate;
  /** KEY-6: the end date before an extension. */
  endedOn?: BusinessDate;
  /** KEY-11: from the old end date on, the keys decide how many licences there are. */
  totalFrom?: BusinessDate;
};

export function told(keys: readonly ProductKey[]): RedeemEffect['keys'] {
  return keys.map(({ lastFive, licences, months }) => ({ lastFive, licences, months }));
}

export function licencesOf(keys: readonly ProductKey[]): number {
  return keys.reduce((sum, { licences }) => sum + licences, 0);
}

/** KEY-9: a key is spent for ever. */
export function spent(keys: readonly ProductKey[], by: string, on: BusinessDate, subscription: string): Save[] {
  return keys.map((key) => ({
    kind: 'product-key',
    document: { ...key, state: 'redeemed', redeemed: { by, on, subscription } },
  }));
}
