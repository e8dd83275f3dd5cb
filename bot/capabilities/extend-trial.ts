import { extendTrialCards } from '../../cards/extend-trial.ts';
import { extendTrial } from '../../domain/commands/extend-trial.ts';
import { commandCapability } from './define-capability.ts';

export const extendTrialCapability = commandCapability({
  command: extendTrial,
  cards: extendTrialCards,
  intents: [],
  through: 'extend-subscription',
  understand: ({ productIds: products }) => ({ products }),
});
