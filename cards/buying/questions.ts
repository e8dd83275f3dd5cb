// One card that changes step by step: what, how many, for how long, paid how. Back asks again and forgets nothing.
import type { AsksOf } from '../../domain/command.ts';
import type { buyProduct } from '../../domain/commands/buy-product.ts';
import type { Step } from '../../domain/commands/buying/effect.ts';
import type { CardContext } from '../define-cards.ts';
import { open } from '../define-cards.ts';
import { lifeWords } from '../life-words.ts';
import type { Say } from '../say.ts';
import type { Action, CardView, Fact, Field, Locale } from '../view.ts';
import { buyingTexts } from './texts.ts';

type Question = AsksOf<typeof buyProduct>;
type Of<F extends Question['field']> = Extract<Question, { field: F }>;
type Known = { product: string; price: number; quantity?: number | undefined };

/** No way back from the first question. */
export function backTo(step: Step | undefined, { say, pending }: CardContext): Action[] {
  if (step === undefined) return [];
  return [{ title: buyingTexts[say.locale].back, verb: 'confirm', data: { id: pending, step }, leavesForm: true }];
}

function known({ price, quantity }: Known, say: Say): Fact[] {
  const t = buyingTexts[say.locale];
  const priced = { title: t.price, value: lifeWords[say.locale].perLicense(say.money(price)) };
  return quantity === undefined ? [priced] : [priced, { title: t.quantityLabel, value: say.number(quantity) }];
}

function step(
  {
    title,
    text,
    fields = [],
    facts = [],
    first = [],
    actions = [],
  }: {
    title: string;
    text: string;
    fields?: Field[];
    facts?: Fact[];
    /** What comes before going on. */
    first?: Action[];
    actions?: Action[];
  },
  { say, pending }: CardContext,
): CardView {
  const t = buyingTexts[say.locale];
  const { oneQuestion, dismiss } = lifeWords[say.locale];
  return {
    locale: say.locale,
    summary: text,
    header: { kicker: t.kicker, title, state: { tone: 'neutral', words: oneQuestion } },
    lead: { tone: 'neutral', text },
    ...(facts.length > 0 && { facts }),
    ...(fields.length > 0 && { fields }),
    actions: [
      ...first,
      // What is shown counts as answered: nothing that is known is asked again.
      {
        title: t.next,
        verb: 'confirm',
        data: { id: pending, step: 'review' },
        ...(first.length === 0 && { style: 'primary' }),
      },
      ...actions,
      { title: dismiss, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function choice(
  id: string,
  label: string,
  options: { value: string; title: string }[],
  value: string | undefined,
  locale: Locale,
): Field {
  const error = buyingTexts[locale].choose;
  return { kind: 'choice', id, label, options, error, ...(value !== undefined && { value }) };
}

function productCard({ options, chosen }: Of<'product'>, context: CardContext): CardView {
  const { say } = context;
  const t = buyingTexts[say.locale];
  const all = options
    .map(({ product, price }) => ({ value: product, title: t.from(say.product(product), say.money(price)) }))
    .sort((a, b) => a.title.localeCompare(b.title, say.locale));
  const fields = [choice('product', t.productLabel, all, chosen, say.locale)];
  return step({ title: t.product, text: t.perLicense, fields }, context);
}

function quantityCard({ quantity, maximum, back, ...about }: Of<'quantity'>, context: CardContext): CardView {
  const { say } = context;
  const t = buyingTexts[say.locale];
  const number = { kind: 'number', id: 'quantity', label: t.quantityLabel, min: 1, max: maximum } as const;
  const error = t.quantityError(say.number(maximum));
  return step(
    {
      title: say.product(about.product),
      text: t.quantity,
      facts: known(about, say),
      fields: [{ ...number, error, ...(quantity !== undefined && { value: quantity }) }],
      actions: backTo(back, context),
    },
    context,
  );
}

function termsCard({ options, chosen, back, ...about }: Of<'terms'>, context: CardContext): CardView {
  const { say } = context;
  const t = buyingTexts[say.locale];
  const all = options.map(({ id, term, billing }) => ({
    value: id,
    title: `${t.termsOf[term]}, ${t.billed[billing]}`,
  }));
  return step(
    {
      title: say.product(about.product),
      text: t.terms,
      facts: known(about, say),
      fields: [choice('terms', t.termsLabel, all, chosen, say.locale)],
      actions: backTo(back, context),
    },
    context,
  );
}

function paymentCard({ payments, back, form, terms, ...about }: Of<'payment'>, context: CardContext): CardView {
  const { say } = context;
  const t = buyingTexts[say.locale];
  const title = say.product(about.product);
  const facts = known(about, say);
  if (payments.length === 0) {
    const buying = { product: about.product, quantity: about.quantity, terms };
    const addCard = open(t.addCard, 'add-payment-method', { buying });
    const question = {
      title,
      text: t.noCard,
      facts,
      first: [{ ...addCard, style: 'primary' as const }],
      actions: backTo(back, context),
    };
    return step(question, context);
  }
  const all = payments.map(({ id, paidWith }) => ({ value: id, title: say.paidWith(paidWith) }));
  const fields = [choice('payment', t.paymentLabel, all, form['payment']?.toString(), say.locale)];
  return step({ title, text: t.payment, facts, fields, actions: backTo(back, context) }, context);
}

export function buyingQuestion(question: Question, context: CardContext): CardView {
  switch (question.field) {
    case 'product':
      return productCard(question, context);
    case 'quantity':
      return quantityCard(question, context);
    case 'terms':
      return termsCard(question, context);
    case 'payment':
      return paymentCard(question, context);
  }
}
