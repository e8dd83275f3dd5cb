// Whether this organization and this person can buy any app at all: the same for every app (ROLE-3, APP-2, APP-6, APP-12).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import { appCountries } from '../model/app-countries.ts';
import { type PaidWith, paidWith } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import type { Tenant } from '../model/tenant.ts';
import { agreementAccepted } from './agreement.ts';
import { mayUseProfile } from './billing-roles.ts';
import type { Paying } from './paying.ts';
import { buyers, isBuyer, mayBuy } from './roles.ts';

type Circumstances = { tenant: Tenant; people: readonly Person[]; paying: Paying };
export type ProfileChoice = { id: string; name: string; paidWith: PaidWith };

/** APP-6, REG-10 */
function servedIn(country: string) {
  return appCountries.includes(country) ? undefined : refuse('APP-6', { country });
}

/** APP-12, ROLE-13: the billing profiles that this person may buy an app with. By invoice it would wait for a credit check (PAY-8). */
export function profilesFor(
  { by, today }: Pick<Asked, 'by' | 'today'>,
  { methods, profiles }: Paying,
): ProfileChoice[] {
  return profiles
    .filter((profile) => mayUseProfile(by, profile))
    .flatMap(({ id, name, paymentMethod }) => {
      const method = methods.find((one) => one.id === paymentMethod);
      const runs = method?.expiresOn === undefined || method.expiresOn >= today;
      return method && runs && method.kind !== 'invoice' ? [{ id, name, paidWith: paidWith(method) }] : [];
    });
}

function hasProfile(asked: Asked, { people, paying }: Circumstances) {
  if (profilesFor(asked, paying).length > 0) return undefined;
  const able = people.filter((one) => isBuyer(one) && profilesFor({ ...asked, by: one }, paying).length > 0);
  return refuse('APP-12', { admins: able.map(({ name }) => name) });
}

/** `product` is what is wanted, if that is known. */
export function appBuyingStopped(product: string | undefined, circumstances: Circumstances, asked: Asked) {
  const { tenant, people } = circumstances;
  return (
    mayBuy(asked.by, buyers(people)) ??
    servedIn(tenant.country) ??
    hasProfile(asked, circumstances) ??
    agreementAccepted({ product }, { by: asked.by, tenant }, people)
  );
}
