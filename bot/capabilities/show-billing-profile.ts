import { showBillingProfileCard } from '../../cards/show-billing-profile.ts';
import { showBillingProfile } from '../../domain/questions/show-billing-profile.ts';
import { questionCapability } from './define-capability.ts';

export const showBillingProfileCapability = questionCapability({
  question: showBillingProfile,
  card: showBillingProfileCard,
  intents: [],
  understand: () => ({}),
});
