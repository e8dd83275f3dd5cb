// One guided purchase: step by step it asks what is missing, goes back without forgetting, and then places the order.
import type { Asked } from '../../command.ts';
import { assignStep } from './assign-step.ts';
import { baseStep } from './base-step.ts';
import type { AskedStep, Step } from './effect.ts';
import { paymentStep } from './payment-step.ts';
import { productStep } from './product-step.ts';
import { profileStep } from './profile-step.ts';
import { quantityStep } from './quantity-step.ts';
import type { Known, Sold } from './steps.ts';
import { termsStep } from './terms-step.ts';
import type { Facts, Wish } from './wish.ts';

const looks = {
  product: productStep,
  base: baseStep,
  quantity: quantityStep,
  terms: termsStep,
  assign: assignStep,
  payment: paymentStep,
  profile: profileStep,
};

export type Flow<Placed> = {
  sells: Sold;
  /** The steps in the order in which they are asked; what is bought comes before all that depends on it. */
  order(wish: Wish, facts: Facts): readonly AskedStep[];
  /** Places the order, once nothing is left to ask. */
  place(known: Known, back: Step | undefined, facts: Facts, asked: Asked): Placed;
};

export function buying<Placed>({ sells, order, place }: Flow<Placed>) {
  return (wish: Wish, facts: Facts, asked: Asked) => {
    let known: Known = {};
    let back: Step | undefined;
    for (const name of order(wish, facts)) {
      const look = looks[name]({ wish, facts, asked, sells, known });
      if ('kind' in look) return look;
      const { question } = look;
      if (question && (!question.answered || wish.step === name)) return question.ask(back);
      known = { ...known, ...look.known };
      if (question) back = name;
    }
    return place(known, back, facts, asked);
  };
}
