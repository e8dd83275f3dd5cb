// Muted: what the bot no longer writes about, with every topic to turn.
import type { muteNotices } from '../domain/commands/mute-notices.ts';
import { defineCards } from './define-cards.ts';
import { topicKickers, topicRefusals, topicsCard } from './notices/topics.ts';

export const muteNoticesCards = defineCards<typeof muteNotices>({
  kicker: topicKickers,
  // Done as it is said, so there is nothing to confirm; the rows start from how it stands.
  review: ({ muted }, context) => topicsCard(muted, context),
  asks: ({ muted }, context) => topicsCard(muted, context),
  done: ({ topic, muted }, context) => topicsCard(muted, context, { topic, to: 'muted' }),
  refused: topicRefusals,
});
