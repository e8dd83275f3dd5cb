import { convertTrialCards } from '../../cards/convert-trial.ts';
import { convertTrial } from '../../domain/commands/convert-trial.ts';
import { commandCapability } from './define-capability.ts';

export const convertTrialCapability = commandCapability({
  command: convertTrial,
  cards: convertTrialCards,
  intents: ['convert_trial'],
  understand: ({ productIds: products }) => ({ products }),
});
