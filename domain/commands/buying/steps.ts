// What a step of a purchase is given, and what it makes of a wish.
import type { Asked } from '../../command.ts';
import type { Asks } from '../../decision.ts';
import type { Person } from '../../model/person.ts';
import type { Subscription } from '../../model/subscription.ts';
import type { ProfileChoice } from '../../rules/app-buying.ts';
import type { Available } from '../../rules/offers.ts';
import type { PaymentChoice } from '../../rules/paying.ts';
import type { Step } from './effect.ts';
import type { Terms } from './terms.ts';
import type { Facts, Wish } from './wish.ts';

/** What has been chosen, by the steps so far. */
export type Known = {
  found?: Available;
  /** What a traditional add-on is added to. */
  base?: Subscription;
  quantity?: number;
  terms?: Terms;
  choice?: PaymentChoice;
  /** APP-12 */
  profile?: ProfileChoice;
  /** ADD-5 */
  auto?: Waiting;
};

/** The people who get one at once, and how many have none then. */
export type Waiting = { people: Person[]; waiting: number };

/** What a flow sells; everything else on the price list does not exist in it. */
export type Sold = 'product' | 'add-on' | 'app';

export type Given = {
  wish: Wish;
  facts: Facts;
  asked: Asked;
  sells: Sold;
  known: Known;
};

/** What is known after a step, and its question where there is something to choose: Back leads to it though it is answered. */
export type Look<Question extends Asks> = {
  known: Known;
  question?: { answered: boolean; ask(back: Step | undefined): Question };
};

/** Throws in a flow that asks about it before it has asked what is bought. */
export function about({ found, quantity }: Known) {
  if (!found) throw new Error('what is bought is asked first');
  const { offer, price } = found;
  return { product: offer.product, unit: offer.unit, price, quantity: quantity ?? 0 };
}
