// The cards of buy-add-on: a question at a time, the order, and what was bought.
import type { buyAddOn } from '../domain/commands/buy-add-on.ts';
import { orderDone, orderReview } from './buying/order.ts';
import { buyingQuestion } from './buying/questions.ts';
import { buyingRefusals } from './buying/refusals.ts';
import { buyingTexts } from './buying/texts.ts';
import { defineCards } from './define-cards.ts';

export const buyAddOnCards = defineCards<typeof buyAddOn>({
  kicker: { en: buyingTexts.en.kicker['add-on'], nl: buyingTexts.nl.kicker['add-on'] },
  review: orderReview('add-on'),
  done: orderDone('add-on'),
  refused: buyingRefusals,
  asks: buyingQuestion('add-on'),
});
