// Questions: read, and show the answer.
import type { CardView } from '../cards/view.ts';
import { answer } from '../domain/desk/answer.ts';
import type { QuestionCapability } from './capabilities/define-capability.ts';
import { capabilityNamed } from './capabilities/registry.ts';
import { contextOf, type Talk } from './talk.ts';

/** Says hello, and what one can write. */
export function welcome(talk: Talk): Promise<CardView> {
  return askQuestion('help', { welcome: true }, talk);
}

/** Throws for a name that is no question: only our own code names one. */
export async function askQuestion(
  name: QuestionCapability['name'],
  input: Record<string, unknown>,
  talk: Talk,
): Promise<CardView> {
  const capability = capabilityNamed(name);
  if (capability?.kind !== 'question') throw new Error(`no question ${name}`);
  const { desk, visitor, locale } = talk;
  return capability.card(await answer(desk, capability.question, input, visitor), contextOf(locale, visitor.tenant));
}
