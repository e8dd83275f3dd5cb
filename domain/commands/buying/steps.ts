// What a step of a purchase is given, and what it makes of a wish.
import type { Asked } from '../../command.ts';
import type { Asks } from '../../decision.ts';
import type { Offer } from '../../model/offer.ts';
import type { Available } from '../../rules/offers.ts';
import type { PaymentChoice } from '../../rules/paying.ts';
import type { Step } from './effect.ts';
import type { Terms } from './terms.ts';
import type { Facts, Wish } from './wish.ts';

/** What has been chosen, by the steps so far. */
export type Known = { found?: Available; quantity?: number; terms?: Terms; choice?: PaymentChoice };

export type Given = {
  wish: Wish;
  facts: Facts;
  asked: Asked;
  /** Whether this flow sells it. */
  sells(offer: Offer): boolean;
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
  return { product: offer.product, price, quantity: quantity ?? 0 };
}
