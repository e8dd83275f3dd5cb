import { unmuteNoticesCards } from '../../cards/unmute-notices.ts';
import { unmuteNotices } from '../../domain/commands/unmute-notices.ts';
import { commandCapability } from './define-capability.ts';

export const unmuteNoticesCapability = commandCapability({
  command: unmuteNotices,
  cards: unmuteNoticesCards,
  intents: ['unmute_notices'],
  understand: ({ slots: { topic } }) => ({ topic }),
});
