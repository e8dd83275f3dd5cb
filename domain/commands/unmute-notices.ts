// Write to me again about this: a topic, or everything that was muted.
import { turnTopics } from './muting/turn-topics.ts';

export const unmuteNotices = turnTopics('unmute-notices', (before, named) =>
  before.filter((one) => !named.includes(one)),
);
