// A capability is started by a sentence or by a button that stands for one; nothing changes before a confirmation.
import { confirm } from '../domain/desk/confirm.ts';
import { ticketOf } from '../domain/desk/pending.ts';
import { propose } from '../domain/desk/propose.ts';
import { askQuestion } from './ask-question.ts';
import type { Capability } from './capabilities/define-capability.ts';
import { outcomeView } from './outcome-view.ts';
import type { Said, Talk } from './talk.ts';

export async function startCapability(
  capability: Capability,
  input: Record<string, unknown>,
  talk: Talk,
): Promise<Said> {
  if (capability.kind === 'question') return askQuestion(capability.name, input, talk);
  const { desk, visitor, locale, conversation } = talk;
  const proposed = await propose(desk, { command: capability.name, input, conversation, locale }, visitor);
  const isDone = proposed.kind === 'review' && capability.command.atOnce;
  const press = isDone && { ticket: ticketOf(proposed.pending), fields: {} };
  return outcomeView(press ? await confirm(desk, press, visitor) : proposed, talk);
}
