// The refusal of a question, drawn like any other: its words are found by its rule.
import type { Refused } from '../domain/decision.ts';
import type { CardContext, RefusalWords } from './define-cards.ts';
import { moneyRefusals } from './money-refusals.ts';
import { refusalCard } from './refusal-card.ts';
import { sharedRefusals } from './refusals.ts';
import type { Say } from './say.ts';
import type { CardView } from './view.ts';

type Words = Record<string, (refusal: Refused, say: Say) => RefusalWords>;

type Known =
  | Parameters<(typeof moneyRefusals.en)[keyof typeof moneyRefusals.en]>[0]
  | Parameters<(typeof sharedRefusals.en)['NOT-FOUND' | 'NOTHING-TO-SEE' | 'ROLE-1']>[0];

/** Only rules with words compile; each rule's words take that rule's facts. */
export function questionRefusalCard(kicker: string, refusal: Known, context: CardContext): CardView {
  const { say } = context;
  const all = { ...sharedRefusals[say.locale], ...moneyRefusals[say.locale] } as unknown as Words;
  const words = all[refusal.rule]?.(refusal, say);
  if (!words) throw new Error(`no words for ${refusal.rule}`);
  return refusalCard(kicker, words, context);
}
