// Questions: read, and show the answer.
import { notUnderstoodCard } from '../cards/not-understood.ts';
import type { CardView } from '../cards/view.ts';
import { answer } from '../domain/desk/answer.ts';
import type { QuestionCapability } from './capabilities/define-capability.ts';
import { capabilityNamed } from './capabilities/registry.ts';
import { contextOf, type Talk } from './talk.ts';

/** Says hello, and what one can write. */
export function welcome(talk: Talk): Promise<CardView> {
  return askQuestion('help', { welcome: true }, talk);
}

/** Only a tampered button asks what the schema does not allow. */
function isWrongInput(said: unknown): boolean {
  return (said as { rule?: unknown } | undefined)?.rule === 'INPUT';
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
  const context = contextOf(locale, visitor.tenant);
  const said = await answer(desk, capability.question, input, visitor);
  return isWrongInput(said) ? notUnderstoodCard('not-understood', [], context) : capability.card(said, context);
}
