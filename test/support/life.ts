// Decides wishes about a subscription's life on given facts.
import type { AnyCommand } from '../../domain/command.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Assignment } from '../../domain/model/assignment.ts';
import type { Person } from '../../domain/model/person.ts';
import { Subscription } from '../../domain/model/subscription.ts';
import type { Paying } from '../../domain/rules/paying.ts';
import { anAdmin, aPaymentMethod, aPerson, aSubscription, asked, aTenant, paying } from './builders.ts';

export const adele = aPerson();
export const megan = anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] });
export const isaiah = anAdmin({ id: 'isaiah', name: 'Isaiah Langer', roles: ['license-admin'] });
export const people = [anAdmin(), megan, isaiah, adele];

export type Circumstances = { by?: Person; on?: string; pays?: Paying; held?: Assignment[] };

/** For a global admin with a card, unless said otherwise. */
export function decideWith(command: AnyCommand) {
  return (
    input: object,
    subscriptions: Subscription | Subscription[],
    { by = anAdmin(), on, pays = paying(), held = [] }: Circumstances = {},
  ) => {
    const facts = { subscriptions: [subscriptions].flat(), people, paying: pays, held, tenant: aTenant() };
    return whole(command.decide(command.input.parse(input), facts, asked({ by, ...(on && { on }) })));
  };
}

/** Throws where what would be stored is no whole subscription: the store would not take it. */
export function whole<D extends Decision>(decision: D): D {
  if (decision.kind !== 'accepted') return decision;
  for (const save of decision.saves)
    if (save.kind === 'subscription' && 'document' in save) Subscription.parse(save.document);
  return decision;
}

/** 20 licences for a year under MOSA, by the month, since 9 June. */
export const small = aSubscription({ total: 20, assigned: 12 });
/** Under MCA, begun a week ago: the last day with money back. */
export const fresh = aSubscription({ ...small, agreement: 'MCA', startedOn: '2026-11-14', endsOn: '2027-11-14' });
export const stale = aSubscription({ ...small, agreement: 'MCA', startedOn: '2026-11-13', endsOn: '2027-11-13' });
/** 25 licences, 4 of them assigned, until 1 December. */
export const trial = aSubscription({
  id: 'sub-pbi',
  product: 'powerbi-pro',
  source: 'trial',
  agreement: 'MCA',
  total: 25,
  assigned: 4,
  price: 1400,
  startedOn: '2026-11-01',
  endsOn: '2026-12-01',
});
export const ended = aSubscription({
  ...small,
  endsOn: '2026-11-16',
  startedOn: '2025-11-16',
  recurringBilling: false,
});
export const cancelled = aSubscription({
  ...small,
  recurringBilling: false,
  cancelled: { on: '2026-11-11' },
  reached: 'disabled',
});
export const addOn = aSubscription({
  ...small,
  id: 'sub-audio',
  product: 'audio-conferencing',
  total: 5,
  price: 400,
  addOn: 'traditional',
  base: 'sub-e3',
});

/** Nobody has a card of their own. */
export const byInvoiceOnly = paying(aPaymentMethod({ id: 'visa', kind: 'invoice' }));
