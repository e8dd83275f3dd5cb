// A "no", drawn the same for every capability: why, what helps, and the next thing to press.
import type { CardContext, RefusalWords } from './define-cards.ts';
import { nextAction } from './links.ts';
import type { CardView, Field } from './view.ts';

const words = {
  en: { state: 'Not possible', cure: 'What you can do' },
  nl: { state: 'Kan niet', cure: 'Wat je kunt doen' },
};

export function refusalCard(kicker: string, refusal: RefusalWords, { say, cloud }: CardContext): CardView {
  const t = words[say.locale];
  return {
    locale: say.locale,
    summary: `${refusal.why} ${refusal.cure}`,
    header: { kicker, title: t.state },
    lead: { tone: 'attention', text: refusal.why },
    notes: { title: t.cure, lines: [refusal.cure] },
    actions: (refusal.next ?? []).map((next) => nextAction(next, cloud)),
  };
}

function withTyped(field: Field, typed: Record<string, string>): Field {
  const value = typed[field.id];
  if (value === undefined || (field.kind === 'text' && field.secret)) return field;
  // Whom the search box found is known by an id alone here, which nobody could read.
  if (field.kind === 'choice' && field.search !== undefined) return field;
  if (field.kind !== 'number') return { ...field, value };
  const number = Number(value);
  return Number.isFinite(number) ? { ...field, value: number } : field;
}

/** The same form with what the person typed, and why it cannot be so: to be mended where it was typed. */
export function mendable(
  form: CardView,
  refusal: RefusalWords,
  typed: Record<string, string>,
  { cloud }: CardContext,
): CardView {
  const next = (refusal.next ?? []).map((one) => nextAction(one, cloud));
  return {
    ...form,
    summary: `${refusal.why} ${refusal.cure}`,
    lead: { tone: 'attention', text: `${refusal.why} ${refusal.cure}` },
    fields: (form.fields ?? []).map((field) => withTyped(field, typed)),
    actions: [...form.actions, ...next].slice(0, 6),
  };
}
