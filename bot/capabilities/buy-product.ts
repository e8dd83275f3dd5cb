import { buyProductCards } from '../../cards/buy-product.ts';
import { buyProduct } from '../../domain/commands/buy-product.ts';
import { commandCapability } from './define-capability.ts';

export const buyProductCapability = commandCapability({
  command: buyProduct,
  cards: buyProductCards,
  intents: ['buy_product'],
  number: 'quantity',
  understand: ({ slots: { quantity, billing }, productIds: products }) => ({ products, quantity, billing }),
});
