// Questions: read, and show the answer.
import { z } from 'zod';
import { notUnderstoodCard } from '../cards/not-understood.ts';
import type { CardView } from '../cards/view.ts';
import { answer } from '../domain/desk/answer.ts';
import { PagePurpose } from '../domain/model/page-link.ts';
import type { QuestionCapability } from './capabilities/define-capability.ts';
import { capabilityNamed } from './capabilities/registry.ts';
import { openPage } from './pages/open-page.ts';
import { contextOf, type Talk } from './talk.ts';

/** An answer may lead to a web page: its card then gets a link, made for this person and this purpose. */
const Opening = z.object({ opens: PagePurpose.optional() });

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
  if (isWrongInput(said)) return notUnderstoodCard('not-understood', [], context);
  const { opens } = Opening.safeParse(said).data ?? {};
  const page = opens && (await openPage(opens, talk));
  return capability.card(said, { ...context, ...(page !== undefined && { page }) });
}
