import { changeQuantityCards } from '../../cards/change-quantity.ts';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { commandCapability } from './define-capability.ts';

export const changeQuantityCapability = commandCapability({
  command: changeQuantity,
  cards: changeQuantityCards,
  intents: ['add_licenses', 'remove_licenses', 'set_licenses', 'change_addon_quantity'],
  number: 'total',
  understand({ intent, slots, productIds: products, baseIds: bases }) {
    const { quantity, total, delta } = slots;
    if (intent === 'set_licenses') return { products, total };
    if (intent === 'change_addon_quantity') return { products, bases, total, by: delta };
    const direction = intent === 'add_licenses' ? 'add' : 'remove';
    const by = quantity === undefined ? undefined : direction === 'add' ? quantity : -quantity;
    return { products, direction, by };
  },
});
