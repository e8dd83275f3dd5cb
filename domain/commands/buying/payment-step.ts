// What it is paid with: one of what this person may use; without any, a card is added first (PAY-4, SSP-8).
import { ask } from '../../decision.ts';
import { payersFor } from '../../rules/buying.ts';
import { choosePayment } from '../../rules/paying.ts';
import type { Step } from './effect.ts';
import { about, type Given, type Look } from './steps.ts';
import { termsId } from './terms.ts';

export function paymentStep({ wish, facts, asked, known }: Given) {
  const methods = payersFor(asked, facts.paying);
  const choice = choosePayment(methods, wish.payment);
  const isChosen = methods.length === 1 || methods.some(({ id }) => id === wish.payment);
  const terms = known.terms && termsId(known.terms);
  const question = {
    answered: isChosen,
    ask: (back: Step | undefined) =>
      ask(
        'payment',
        { ...about(known), terms, payments: choice?.payments ?? [], back },
        choice && isChosen ? { payment: choice.payment } : {},
      ),
  };
  const open = methods.length !== 1 || wish.step === 'payment';
  return { known: choice ? { choice } : {}, ...(open && { question }) } satisfies Look<ReturnType<typeof question.ask>>;
}
