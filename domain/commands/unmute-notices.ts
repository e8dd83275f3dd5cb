// Write to me again about this: a topic, or everything that was muted.
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import { TopicOrAll, topicsOf } from '../model/topic.ts';
import type { MuteEffect } from './mute-notices.ts';

const Input = z.object({ topic: TopicOrAll.optional() });
type Input = z.infer<typeof Input>;

function facts(_: Input, read: Reader, { by }: Asked): Promise<Person | undefined> {
  return read.person(by.id);
}

function decide({ topic }: Input, person: Person | undefined) {
  if (!person) return refuse('NO-NEWS', {});
  const before = person.muted ?? [];
  if (topic === undefined) return ask('topic', { muted: before });
  const heard = topicsOf(topic);
  const muted = before.filter((one) => !heard.includes(one));
  return accept<MuteEffect>({ topic, muted }, [{ kind: 'person', document: { ...person, muted } }]);
}

export const unmuteNotices = defineCommand({ name: 'unmute-notices', input: Input, facts, decide, atOnce: true });
