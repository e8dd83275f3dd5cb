// For how long, and how often it is billed (BIL-6).
import { ask } from '../../decision.ts';
import type { Step } from './effect.ts';
import { about, type Given, type Look } from './steps.ts';
import { chosenTerms, termsId, termsOf } from './terms.ts';

export function termsStep({ wish, known }: Given) {
  const { product, price, quantity } = about(known);
  const choices = known.found ? termsOf(known.found.offer) : [];
  const terms = chosenTerms(choices, wish);
  const chosen = terms && termsId(terms);
  const options = choices.map((one) => ({ ...one, id: termsId(one) }));
  const question = {
    answered: terms !== undefined,
    ask: (back: Step | undefined) =>
      ask('terms', { product, price, quantity, options, chosen, back }, chosen === undefined ? {} : { terms: chosen }),
  };
  const open = choices.length > 1 || wish.step === 'terms';
  return { known: terms ? { terms } : {}, ...(open && { question }) } satisfies Look<ReturnType<typeof question.ask>>;
}
