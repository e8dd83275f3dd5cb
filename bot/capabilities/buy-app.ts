import { buyAppCards } from '../../cards/buy-app.ts';
import { buyApp } from '../../domain/commands/buy-app.ts';
import { commandCapability } from './define-capability.ts';

export const buyAppCapability = commandCapability({
  command: buyApp,
  cards: buyAppCards,
  intents: ['buy_app'],
  number: 'quantity',
  understand: ({ slots: { billing }, productIds: products }) => ({ products, billing }),
});
