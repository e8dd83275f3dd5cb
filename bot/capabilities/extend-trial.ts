import { extendTrialCards } from '../../cards/extend-trial.ts';
import { extendTrial } from '../../domain/commands/extend-trial.ts';
import { commandCapability } from './define-capability.ts';

export const extendTrialCapability = commandCapability({
  command: extendTrial,
  cards: extendTrialCards,
  intents: ['extend_trial'],
  understand: ({ productIds: products }) => ({ products }),
});
