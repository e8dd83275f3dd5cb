import { startTrialCards } from '../../cards/start-trial.ts';
import { startTrial } from '../../domain/commands/start-trial.ts';
import { commandCapability } from './define-capability.ts';

export const startTrialCapability = commandCapability({
  command: startTrial,
  cards: startTrialCards,
  intents: ['start_trial'],
  understand: ({ productIds }) => ({ products: productIds }),
});
