// What somebody may do with a payment method that is kept here (PAY-3, PAY-4, PAY-7).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import { type PaidWith, type PaymentMethod, paidWith } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import { maySeeMethod } from './billing-roles.ts';
import type { Owned } from './owned.ts';
import type { Paying } from './paying.ts';
import { type Use, usesOf } from './uses.ts';

/** PAY-3, SSP-7: an edit needs the security code, so the card in hand: only who added a card edits it (PAY-7). */
export function mayEdit(person: Person, { kind, owner }: PaymentMethod): boolean {
  return kind === 'card' && owner === person.id && !person.guest;
}

/** A payment method in one line of a list. */
export type Kept = {
  id: string;
  paidWith: PaidWith;
  expiresOn: string | undefined;
  expired: boolean;
  owner: string | undefined;
  own: boolean;
  uses: Use[];
};

export function kept(
  method: PaymentMethod,
  { subscriptions, people, paying }: Owned & { paying: Paying },
  asked: Asked,
): Kept {
  const { id, expiresOn, owner } = method;
  return {
    id,
    paidWith: paidWith(method),
    expiresOn,
    expired: expiresOn !== undefined && expiresOn < asked.today,
    owner: people.find((person) => person.id === owner)?.name,
    own: owner === asked.by.id,
    uses: usesOf(method, subscriptions, paying.profiles),
  };
}

/** The method that a card names; what this person may not see does not exist for them. */
export function methodNamed(id: string, { methods }: Paying, person: Person) {
  const method = methods.find((one) => one.id === id);
  return method && maySeeMethod(person, method) ? method : refuse('NO-METHOD', {});
}
