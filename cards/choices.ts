// Fields that several forms share: how to pay, and how often.
import type { PaidWith } from '../domain/model/payment.ts';
import type { Say } from './say.ts';
import type { Field } from './view.ts';

const words = {
  en: { payWith: 'Pay with', billing: 'Billing', monthly: 'Every month', annual: 'Once a year', choose: 'Choose one.' },
  nl: {
    payWith: 'Betalen met',
    billing: 'Facturering',
    monthly: 'Elke maand',
    annual: 'Eén keer per jaar',
    choose: 'Kies er een.',
  },
};

/** No field when there is nothing to choose. */
export function paymentField(
  { payments, paidWith }: { payments: { id: string; paidWith: PaidWith }[]; paidWith: PaidWith },
  say: Say,
): Field[] {
  const t = words[say.locale];
  const options = payments.map((one) => ({ value: one.id, title: say.paidWith(one.paidWith) }));
  const value = options.find(({ title }) => title === say.paidWith(paidWith))?.value ?? '';
  return options.length > 1
    ? [{ kind: 'choice', id: 'payment', label: t.payWith, value, options, error: t.choose }]
    : [];
}

export function billingField(value: 'monthly' | 'annual', { locale }: Say): Field {
  const t = words[locale];
  const options = [
    { value: 'monthly', title: t.monthly },
    { value: 'annual', title: t.annual },
  ];
  return { kind: 'choice', id: 'billing', label: t.billing, value, options, error: t.choose };
}
