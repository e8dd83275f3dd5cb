import { changeBillingProfileCards } from '../../cards/change-billing-profile.ts';
import { changeBillingProfile } from '../../domain/commands/change-billing-profile.ts';
import { commandCapability } from './define-capability.ts';

export const changeBillingProfileCapability = commandCapability({
  command: changeBillingProfile,
  cards: changeBillingProfileCards,
  intents: ['change_billing_profile'],
  understand: ({ productIds: products }) => ({ products }),
});
