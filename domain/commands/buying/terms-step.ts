// For how long, and how often it is billed (BIL-6); a traditional add-on takes both from its base (ADD-1).
import { ask } from '../../decision.ts';
import type { Step } from './effect.ts';
import { about, type Given, type Known, type Look } from './steps.ts';
import { chosenTerms, type Terms, termsId, termsOf } from './terms.ts';

/** Prepaid licences have no bill to share: what is added to them may be billed either way. */
function choicesOf({ found, base }: Known): Terms[] {
  const offered = found ? termsOf(found.offer) : [];
  if (!base) return offered;
  const { term, billing, source } = base;
  const billings = source === 'prepaid' ? [...new Set(offered.map((one) => one.billing))] : [billing];
  return billings.map((one) => ({ term, billing: one }));
}

export function termsStep({ wish, known }: Given) {
  const choices = choicesOf(known);
  const [only, ...others] = choices;
  const isSettled = known.base !== undefined && others.length === 0;
  const terms = isSettled ? only : chosenTerms(choices, wish);
  const chosen = terms && termsId(terms);
  const options = choices.map((one) => ({ ...one, id: termsId(one) }));
  const form = chosen === undefined ? {} : { terms: chosen };
  const question = {
    answered: terms !== undefined,
    ask: (back: Step | undefined) => ask('terms', { ...about(known), options, chosen, back }, form),
  };
  const isOpen = others.length > 0 || !terms;
  return { known: terms ? { terms } : {}, ...(isOpen && { question }) } satisfies Look<ReturnType<typeof question.ask>>;
}
