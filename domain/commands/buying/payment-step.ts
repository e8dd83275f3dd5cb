// What it is paid with: what pays for its base, or one of what this person may use; without any, a card is added first (PAY-4, SSP-8).
import { ask } from '../../decision.ts';
import { paidWith } from '../../model/payment.ts';
import { payersFor } from '../../rules/buying.ts';
import { choosePayment, methodOf } from '../../rules/paying.ts';
import type { Step } from './effect.ts';
import { about, type Given, type Look } from './steps.ts';
import { termsId } from './terms.ts';

export function paymentStep({ wish, facts, asked, sells, known }: Given) {
  const { base } = known;
  if (base && base.source !== 'prepaid') {
    const method = methodOf(base, facts.paying);
    return { known: { choice: { payment: method.id, paidWith: paidWith(method), payments: [] } } };
  }
  const methods = payersFor(asked, facts.paying);
  const choice = choosePayment(methods, wish.payment);
  const isChosen = methods.length === 1 || methods.some(({ id }) => id === wish.payment);
  const terms = known.terms && termsId(known.terms);
  const question = {
    answered: isChosen,
    ask: (back: Step | undefined) =>
      ask(
        'payment',
        { ...about(known), sells, base: base?.id, terms, assign: wish.assign, payments: choice?.payments ?? [], back },
        choice && isChosen ? { payment: choice.payment } : {},
      ),
  };
  return { known: choice ? { choice } : {}, ...((methods.length > 1 || !choice) && { question }) } satisfies Look<
    ReturnType<typeof question.ask>
  >;
}
