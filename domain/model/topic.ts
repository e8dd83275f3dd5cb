// What the bot writes first about, in the words that people mute it by (bot/phrases/notice-topics.ts).
import { z } from 'zod';

export const Topic = z.enum(['expiry', 'trials', 'licences', 'payments', 'apps', 'self-service', 'credit-checks']);
export type Topic = z.infer<typeof Topic>;

export const TopicOrAll = z.union([Topic, z.literal('all')]);
export type TopicOrAll = z.infer<typeof TopicOrAll>;

export function topicsOf(topic: TopicOrAll): readonly Topic[] {
  return topic === 'all' ? Topic.options : [topic];
}
