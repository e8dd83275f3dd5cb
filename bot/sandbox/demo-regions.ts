// Where the demo organization is, by region: its people and what it bought are the same everywhere.
import type { Cloud } from '../../domain/model/region.ts';
import type { Tenant } from '../../domain/model/tenant.ts';

type Place = Pick<Tenant, 'country' | 'currency' | 'timeZone'> & {
  /** From euro cents to minor units of the currency, as in the price list. */
  times: number;
  /** Of every card, where international ones are not taken (REG-7). */
  cardBrand?: string;
};

export const demoPlaces: Record<Cloud, Place> = {
  worldwide: { country: 'NL', currency: 'EUR', timeZone: 'Europe/Amsterdam', times: 1 },
  germany: { country: 'DE', currency: 'EUR', timeZone: 'Europe/Berlin', times: 1 },
  '21vianet': { country: 'CN', currency: 'CNY', timeZone: 'Asia/Shanghai', times: 8, cardBrand: 'UnionPay' },
};
