import { extendTrialCards } from '../../cards/extend-trial.ts';
import { extendTrial } from '../../domain/commands/extend-trial.ts';
import { commandCapability } from './define-capability.ts';

export const extendTrialCapability = commandCapability({
  command: extendTrial,
  cards: extendTrialCards,
  // "Renew" and "extend" reach it through extend-subscription, which knows how the subscription stands.
  intents: [],
  understand: ({ productIds: products }) => ({ products }),
});
