// Stop writing to me about this: a topic, or everything. It concerns nobody else, so it is done when it is said.
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import { Topic, TopicOrAll, topicsOf } from '../model/topic.ts';

const Input = z.object({ topic: TopicOrAll.optional() });
type Input = z.infer<typeof Input>;

export type MuteEffect = { topic: TopicOrAll; muted: Topic[] };

/** Undefined for somebody whom the directory does not know: the bot never writes to them first. */
function facts(_: Input, read: Reader, { by }: Asked): Promise<Person | undefined> {
  return read.person(by.id);
}

function decide({ topic }: Input, person: Person | undefined) {
  if (!person) return refuse('NO-NEWS', {});
  const before = person.muted ?? [];
  if (topic === undefined) return ask('topic', { muted: before });
  const silent = new Set([...before, ...topicsOf(topic)]);
  const muted = Topic.options.filter((one) => silent.has(one));
  return accept<MuteEffect>({ topic, muted }, [{ kind: 'person', document: { ...person, muted } }]);
}

export const muteNotices = defineCommand({ name: 'mute-notices', input: Input, facts, decide, atOnce: true });
