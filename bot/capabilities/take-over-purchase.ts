import { takeOverPurchaseCards } from '../../cards/take-over-purchase.ts';
import { takeOverPurchase } from '../../domain/commands/take-over-purchase.ts';
import { commandCapability } from './define-capability.ts';

export const takeOverPurchaseCapability = commandCapability({
  command: takeOverPurchase,
  cards: takeOverPurchaseCards,
  intents: ['take_over_purchase'],
  understand({ productIds: products, slots: { users = [] } }) {
    const [purchaser, another] = users;
    return { products, ...(another === undefined && { purchaser }) };
  },
});
