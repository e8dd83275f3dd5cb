import { setPoNumberCards } from '../../cards/set-po-number.ts';
import { setPoNumber } from '../../domain/commands/set-po-number.ts';
import { commandCapability } from './define-capability.ts';

export const setPoNumberCapability = commandCapability({
  command: setPoNumber,
  cards: setPoNumberCards,
  intents: [],
  understand: () => ({}),
});
