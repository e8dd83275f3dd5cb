import { creditCheckStatusCard } from '../../cards/credit-check-status.ts';
import { creditCheckStatus } from '../../domain/questions/credit-check-status.ts';
import { questionCapability } from './define-capability.ts';

export const creditCheckStatusCapability = questionCapability({
  question: creditCheckStatus,
  card: creditCheckStatusCard,
  intents: ['credit_check_status'],
  understand: ({ productIds: products }) => ({ products }),
});
