// One guided purchase: step by step it asks what is missing, goes back without forgetting, and then places the order.
import type { Asked } from '../../command.ts';
import type { Offer } from '../../model/offer.ts';
import type { AskedStep, Step } from './effect.ts';
import { order } from './order.ts';
import { paymentStep } from './payment-step.ts';
import { productStep } from './product-step.ts';
import { quantityStep } from './quantity-step.ts';
import type { Known } from './steps.ts';
import { termsStep } from './terms-step.ts';
import type { Facts, Wish } from './wish.ts';

const looks = { product: productStep, quantity: quantityStep, terms: termsStep, payment: paymentStep };

export type Flow = {
  /** Whether it is sold this way; everything else on the price list does not exist here. */
  sells(offer: Offer): boolean;
  /** The steps in the order in which they are asked; what is bought comes before all that depends on it. */
  order(wish: Wish, facts: Facts): readonly AskedStep[];
};

export function buying({ sells, order: orderOf }: Flow) {
  return (wish: Wish, facts: Facts, asked: Asked) => {
    let known: Known = {};
    let back: Step | undefined;
    for (const name of orderOf(wish, facts)) {
      const look = looks[name]({ wish, facts, asked, sells, known });
      if ('kind' in look) return look;
      const { question } = look;
      if (question && (!question.answered || wish.step === name)) return question.ask(back);
      known = { ...known, ...look.known };
      if (question) back = name;
    }
    return order(known, back, facts, asked);
  };
}
