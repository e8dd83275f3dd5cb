import { buyAddOnCards } from '../../cards/buy-add-on.ts';
import { buyAddOn } from '../../domain/commands/buy-add-on.ts';
import { commandCapability } from './define-capability.ts';

export const buyAddOnCapability = commandCapability({
  command: buyAddOn,
  cards: buyAddOnCards,
  intents: ['buy_addon'],
  number: 'quantity',
  understand: ({ slots: { quantity, billing }, productIds, baseIds: bases }) => ({
    products: productIds.filter((id) => !bases.includes(id)),
    quantity,
    billing,
    bases,
    ...(bases.length > 0 && { startsAt: 'base' }),
  }),
});
