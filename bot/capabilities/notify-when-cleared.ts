import { notifyWhenClearedCards } from '../../cards/notify-when-cleared.ts';
import { notifyWhenCleared } from '../../domain/commands/notify-when-cleared.ts';
import { commandCapability } from './define-capability.ts';

/** A button wherever something blocks that passes by itself. */
export const notifyWhenClearedCapability = commandCapability({
  command: notifyWhenCleared,
  cards: notifyWhenClearedCards,
  intents: [],
  through: 'explain-block',
  understand: () => ({}),
});
