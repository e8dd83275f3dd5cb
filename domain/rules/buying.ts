// Who may buy something new, and with what: buyers for the organization, everybody else for their own team.
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { Offer } from '../model/offer.ts';
import type { PaymentMethod } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import { regions } from '../model/region.ts';
import type { Tenant } from '../model/tenant.ts';
import { type Available, availableOffers } from './offers.ts';
import type { Owned } from './owned.ts';
import { type Paying, usableBy } from './paying.ts';
import { buyers, has, isBuyer, mayBuy } from './roles.ts';
import { policyOf } from './self-service-policy.ts';

type Circumstances = Pick<Asked, 'by' | 'tenant'> & { people: readonly Person[] };

/** SSP-11: who may have it for the own team at all, whatever the policy says. */
export function isForOwnTeams({ product, selfService }: Offer, { by, tenant, people }: Circumstances) {
  const admins = buyers(people);
  if (by.guest) return refuse('SSP-11', { product, country: undefined, admins });
  if (!selfService) return mayBuy(by, admins);
  const isOffered = regions[tenant.cloud].selfService && !selfService.notIn.includes(tenant.country);
  return isOffered ? undefined : refuse('SSP-11', { product, country: tenant.country, admins });
}

/** Why this person cannot buy this new; the policy is the newest, not the one the sentence came in with. */
export function buyingStopped(offer: Offer, circumstances: Circumstances) {
  if (isBuyer(circumstances.by)) return undefined; // ROLE-1
  return isForOwnTeams(offer, circumstances) ?? mayPayForOwnTeam(offer.product, circumstances);
}

/** POL-2: what is not enabled is not bought for an own team, and neither is a trial of it. */
export function mayPayForOwnTeam(product: string, { tenant, people }: Omit<Circumstances, 'by'>) {
  const policy = policyOf(tenant, product);
  if (policy === 'enabled') return undefined;
  return refuse('POL-2', {
    product,
    policy,
    admins: people.filter((one) => has(one, 'global-admin')).map(({ name }) => name),
  });
}

/** What this person could buy now; buying refuses nothing that is in it. */
export function offeredTo(facts: Owned & { tenant: Tenant }, { by, today }: Pick<Asked, 'by' | 'today'>): Available[] {
  return availableOffers({ ...facts, today }).filter(({ offer }) => !buyingStopped(offer, { ...facts, by }));
}

/** SSP-10: an own purchase is paid with a card and nothing else. */
export function payersFor({ by, today }: Pick<Asked, 'by' | 'today'>, paying: Paying): PaymentMethod[] {
  return usableBy(by, paying, today).filter(({ kind }) => isBuyer(by) || kind === 'card');
}
