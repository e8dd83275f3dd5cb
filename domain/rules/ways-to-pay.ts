// How an organization can pay, where it is (PAY-1, REG-7).
import { type Region, regions } from '../model/region.ts';
import type { Tenant } from '../model/tenant.ts';

/** LIC-24: of what the region offers, a bank account is not offered in every country. */
export function waysToPay({ cloud, country }: Pick<Tenant, 'cloud' | 'country'>): Region['paysWith'] {
  const { paysWith, noBankAccountIn } = regions[cloud];
  return paysWith.filter((way) => way !== 'bank-account' || !noBankAccountIn.includes(country));
}
