import { recurringBillingCards } from '../../cards/recurring-billing.ts';
import { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import { commandCapability } from './define-capability.ts';

export const recurringBillingCapability = commandCapability({
  command: recurringBilling,
  cards: recurringBillingCards,
  intents: ['recurring_billing'],
  understand: ({ slots: { on }, productIds: products }) => ({
    products,
    turn: on === undefined ? undefined : on ? 'on' : 'off',
  }),
});
