// Stop writing to me about this: a topic, or everything.
import { Topic } from '../model/topic.ts';
import { turnTopics } from './muting/turn-topics.ts';

export const muteNotices = turnTopics('mute-notices', (before, named) =>
  Topic.options.filter((one) => before.includes(one) || named.includes(one)),
);
