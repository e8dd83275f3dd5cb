import { notifyWhenClearedCards } from '../../cards/notify-when-cleared.ts';
import { notifyWhenCleared } from '../../domain/commands/notify-when-cleared.ts';
import { commandCapability } from './define-capability.ts';

/** Also a button wherever something blocks that passes by itself. */
export const notifyWhenClearedCapability = commandCapability({
  command: notifyWhenCleared,
  cards: notifyWhenClearedCards,
  intents: ['notify_when_cleared'],
  understand: ({ productIds: products }) => ({ products }),
});
