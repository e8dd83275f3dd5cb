// Turning topics off and on. It concerns nobody but the asker, so it is done when it is said.
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../../command.ts';
import { accept, ask, refuse } from '../../decision.ts';
import type { Person } from '../../model/person.ts';
import { type Topic, TopicOrAll, topicsOf } from '../../model/topic.ts';

const Input = z.object({ topic: TopicOrAll.optional() });
type Input = z.infer<typeof Input>;

type TurnEffect = { topic: TopicOrAll; muted: Topic[] };

/** Undefined for somebody whom the directory does not know: the bot never writes to them first. */
function facts(_: Input, read: Reader, { by }: Asked): Promise<Person | undefined> {
  return read.person(by.id);
}

/** The command that makes of what is muted, and of the topics that are named, what is muted afterwards. */
export function turnTopics<const Name extends string>(
  name: Name,
  afterwards: (before: readonly Topic[], named: readonly Topic[]) => Topic[],
) {
  function decide({ topic }: Input, person: Person | undefined) {
    if (!person) return refuse('NO-NEWS', {});
    const before = person.muted ?? [];
    if (topic === undefined) return ask('topic', { muted: before });
    const muted = afterwards(before, topicsOf(topic));
    return accept<TurnEffect>({ topic, muted }, [{ kind: 'person', document: { ...person, muted } }]);
  }
  return defineCommand({ name, input: Input, facts, decide, atOnce: true });
}
