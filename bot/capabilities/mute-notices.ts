import { muteNoticesCards } from '../../cards/mute-notices.ts';
import { muteNotices } from '../../domain/commands/mute-notices.ts';
import { commandCapability } from './define-capability.ts';

export const muteNoticesCapability = commandCapability({
  command: muteNotices,
  cards: muteNoticesCards,
  intents: ['mute_notices'],
  understand: ({ slots: { topic } }) => ({ topic }),
});
