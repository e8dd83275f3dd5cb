// The cards of buy-product: a question at a time, the order, and what was bought.
import type { buyProduct } from '../domain/commands/buy-product.ts';
import { orderDone, orderReview } from './buying/order.ts';
import { buyingQuestion } from './buying/questions.ts';
import { buyingRefusals } from './buying/refusals.ts';
import { buyingTexts } from './buying/texts.ts';
import { defineCards } from './define-cards.ts';

export const buyProductCards = defineCards<typeof buyProduct>({
  kicker: { en: buyingTexts.en.kicker.product, nl: buyingTexts.nl.kicker.product },
  review: orderReview('product'),
  done: orderDone('product'),
  refused: buyingRefusals,
  asks: buyingQuestion('product'),
});
