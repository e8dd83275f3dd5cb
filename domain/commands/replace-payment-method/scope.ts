// What a replacement covers (PAY-6): one subscription or all that a method pays (MOSA), or the billing profile (MCA).
import type { Asked } from '../../command.ts';
import { type Refused, refuse } from '../../decision.ts';
import type { Mention } from '../../model/mention.ts';
import type { BillingProfile, PaymentMethod } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import { maySeeProfile, mayUseProfile } from '../../rules/billing-roles.ts';
import { candidates } from '../../rules/candidates.ts';
import { methodNamed } from '../../rules/keeping.ts';
import type { Owned } from '../../rules/owned.ts';
import type { Paying } from '../../rules/paying.ts';
import { mayChange } from '../../rules/roles.ts';

export type Scope = {
  kind: 'scope';
  of: 'subscription' | 'method' | 'profile';
  method: PaymentMethod;
  profile?: BillingProfile;
  /** All that is paid with the new method from now on. */
  subscriptions: Subscription[];
};

type Facts = Owned & { paying: Paying };
type Named = Mention & { profile?: string | undefined; method?: string | undefined };

/** Keys are paid already, and partners send their own bills. */
export function paidTogether({ paidBy, billingProfile }: Subscription): boolean {
  return paidBy !== undefined || billingProfile !== undefined;
}

/** Throws when stored data names a method that does not exist. */
function stored({ methods }: Paying, id: string | undefined): PaymentMethod {
  const method = methods.find((one) => one.id === id);
  if (!method) throw new Error(`no payment method ${id}`);
  return method;
}

function profileScope(id: string, { subscriptions, people, paying }: Facts, { by }: Asked) {
  const profile = paying.profiles.find((one) => one.id === id);
  if (!profile || !maySeeProfile(by, profile, paying)) return refuse('NO-PROFILE', {});
  const owners = profile.owners.flatMap((owner) => people.find((person) => person.id === owner)?.name ?? []);
  if (!mayUseProfile(by, profile)) return refuse('ROLE-13', { admins: owners });
  const covered = subscriptions.filter(({ billingProfile }) => billingProfile === id);
  const method = stored(paying, profile.paymentMethod);
  const scope: Scope = { kind: 'scope', of: 'profile', method, profile, subscriptions: covered };
  return scope;
}

type ScopeRefusal =
  | Extract<ReturnType<typeof profileScope | typeof methodNamed>, { kind: 'refused' }>
  | Refused<'NOT-FOUND', { products: readonly string[] }>
  | Refused<'NOT-USED'>;

export function scopeOf({ profile, method: id, ...mention }: Named, facts: Facts, asked: Asked): Scope | ScopeRefusal {
  const { subscriptions, people, paying } = facts;
  if (profile !== undefined) return profileScope(profile, facts, asked);
  if (id !== undefined) {
    const method = methodNamed(id, paying, asked.by);
    if (method.kind === 'refused') return method;
    const covered = subscriptions.filter((one) => one.paidBy === id && !mayChange(asked.by, one, people));
    const ofProfile = paying.profiles.find(({ paymentMethod }) => paymentMethod === id);
    if (covered.length === 0 && ofProfile) return profileScope(ofProfile.id, facts, asked);
    if (covered.length === 0) return refuse('NOT-USED', {});
    return { kind: 'scope', of: 'method', method, subscriptions: covered };
  }
  const [found] = candidates(subscriptions, mention, asked.by, asked.today).filter(
    (one) => !mayChange(asked.by, one, people),
  );
  if (!found) return refuse('NOT-FOUND', { products: mention.products });
  // BIL-4: a traditional add-on is on the invoice of its base, unless that is prepaid and has none.
  const subscription = subscriptions.find(({ id, source }) => id === found.base && source !== 'prepaid') ?? found;
  // PAY-6 MCA: the profile is paid as a whole.
  if (subscription.billingProfile !== undefined) return profileScope(subscription.billingProfile, facts, asked);
  const method = stored(paying, subscription.paidBy);
  const along = subscriptions.filter(({ base, paidBy }) => base === subscription.id && paidBy !== undefined);
  return { kind: 'scope', of: 'subscription', method, subscriptions: [subscription, ...along] };
}
