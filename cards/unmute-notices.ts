// Heard again: what the bot writes about from now on, with every topic to turn.
import type { unmuteNotices } from '../domain/commands/unmute-notices.ts';
import { defineCards } from './define-cards.ts';
import { topicKickers, topicRefusals, topicsCard } from './notices/topics.ts';

export const unmuteNoticesCards = defineCards<typeof unmuteNotices>({
  kicker: topicKickers,
  // Done as it is said, so there is nothing to confirm; the rows start from how it stands.
  review: ({ muted }, context) => topicsCard(muted, context),
  asks: ({ muted }, context) => topicsCard(muted, context),
  done: ({ topic, muted }, context) => topicsCard(muted, context, { topic, to: 'heard' }),
  refused: topicRefusals,
});
