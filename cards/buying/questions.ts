// One card that changes step by step: what, for what, how many, for how long, for whom, paid how. Back asks again and forgets nothing.
import type { AsksOf } from '../../domain/command.ts';
import type { buyProduct } from '../../domain/commands/buy-product.ts';
import type { Step } from '../../domain/commands/buying/effect.ts';
import type { Sold } from '../../domain/commands/buying/steps.ts';
import { type CardContext, open } from '../define-cards.ts';
import { lifeWords } from '../life-words.ts';
import type { Say } from '../say.ts';
import { subscriptionRow } from '../subscription-row.ts';
import { unitWords } from '../unit-words.ts';
import type { Action, CardView, Fact, Field, Locale } from '../view.ts';
import { buyingTexts } from './texts.ts';

type Question = AsksOf<typeof buyProduct>;
type Of<F extends Question['field']> = Extract<Question, { field: F }>;
type Known = Pick<Of<'terms'>, 'product' | 'unit' | 'price'> & { quantity?: number | undefined };
/** What one step shows; the buttons that every step has come by themselves. */
type Asked = {
  title: string;
  text: string;
  fields?: Field[];
  facts?: Fact[];
  first?: Action[];
  back: Step | undefined;
};

/** No way back from the first question. */
export function backTo(step: Step | undefined, { say, pending }: CardContext): Action[] {
  if (step === undefined) return [];
  return [{ title: buyingTexts[say.locale].back, verb: 'confirm', data: { id: pending, step }, leavesForm: true }];
}

/** APP-4: a flat rate is one price, and no number. */
export function known({ product, price, unit, quantity }: Known, say: Say): Fact[] {
  const t = buyingTexts[say.locale];
  const { label, price: inWords } = unitWords(product, say);
  const priced = { title: t.price, value: inWords(say.money(price)) };
  if (quantity === undefined) return [priced];
  return [priced, { title: label, value: unit === 'site' ? t.unlimited : say.number(quantity) }];
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

function aboutProduct({ options, chosen, sells, base, back }: Of<'product'>, say: Say): Asked {
  const t = buyingTexts[say.locale];
  const all = options
    .map(({ product, unit, price }) => ({
      value: product,
      title: t.from(say.product(product), say.money(price), unit),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, say.locale));
  const title = base === undefined ? t.product[sells] : t.addOnFor(say.product(base));
  const fields = [choice('product', t.productLabel[sells], all, chosen, say.locale)];
  return { title, text: t.perLicense[sells], fields, back };
}

function aboutBase({ about, options, form, back }: Of<'base'>, say: Say): Asked {
  const t = buyingTexts[say.locale];
  const all = options
    .map((one) => {
      const { title, subtitle } = subscriptionRow(one, say);
      return { value: one.id, title: [title, say.units(one.product, one.total), subtitle].join(' · ') };
    })
    .sort((a, b) => a.title.localeCompare(b.title, say.locale));
  const fields = [choice('base', t.baseLabel, all, form['base']?.toString(), say.locale)];
  const title = about ? say.product(about.product) : t.kicker['add-on'];
  return { title, text: t.base, facts: about ? known(about, say) : [], fields, back };
}

function aboutQuantity({ quantity, maximum, back, ...about }: Of<'quantity'>, say: Say): Asked {
  const t = buyingTexts[say.locale];
  const number = {
    kind: 'number',
    id: 'quantity',
    label: unitWords(about.product, say).label,
    min: 1,
    max: maximum,
  } as const;
  const error = t.quantityError(say.number(maximum));
  const fields = [{ ...number, error, ...(quantity !== undefined && { value: quantity }) }];
  return { title: say.product(about.product), text: t.quantity[about.unit], facts: known(about, say), fields, back };
}

function aboutTerms({ options, chosen, back, ...about }: Of<'terms'>, say: Say): Asked {
  const t = buyingTexts[say.locale];
  const all = options.map(({ id, term, billing }) => ({
    value: id,
    title: `${t.termsOf[term]}, ${t.billed[billing]}`,
  }));
  const fields = [choice('terms', t.termsLabel, all, chosen, say.locale)];
  return { title: say.product(about.product), text: t.terms, facts: known(about, say), fields, back };
}

function aboutAssigning({ people, waiting, form, back, ...about }: Of<'assign'>, say: Say): Asked {
  const t = buyingTexts[say.locale];
  const facts = [
    ...known(about, say),
    { title: t.gets, value: say.allOf(people.slice(0, 10), people.length) },
    ...(waiting > 0 ? [{ title: t.waiting, value: t.waits(waiting, say) }] : []),
  ];
  const options = [
    { value: 'yes', title: t.assignYes(people.length, say) },
    { value: 'no', title: t.assignNo },
  ];
  const fields = [choice('assign', t.assignLabel, options, form['assign']?.toString(), say.locale)];
  return { title: say.product(about.product), text: t.assign, facts, fields, back };
}

function aboutPayment({ payments, back, form, terms, sells, base, assign, ...about }: Of<'payment'>, say: Say): Asked {
  const t = buyingTexts[say.locale];
  const { product, quantity } = about;
  const asked = { title: say.product(product), facts: known(about, say), back };
  if (payments.length === 0) {
    const capability = sells === 'add-on' ? 'buy-add-on' : 'buy-product';
    const buying = { capability, product, base, quantity, terms, assign };
    const addCard = open(t.addCard, 'add-payment-method', { buying });
    return { ...asked, text: t.noCard, first: [{ ...addCard, style: 'primary' as const }] };
  }
  const all = payments.map(({ id, paidWith }) => ({ value: id, title: say.paidWith(paidWith) }));
  const fields = [choice('payment', t.paymentLabel, all, form['payment']?.toString(), say.locale)];
  return { ...asked, text: t.payment, fields };
}

function aboutProfile({ options, back, form, terms: _, ...about }: Of<'profile'>, say: Say): Asked {
  const t = buyingTexts[say.locale];
  const all = options.map(({ id, name, paidWith }) => ({ value: id, title: `${name}, ${say.paidWith(paidWith)}` }));
  const fields = [choice('profile', t.profileLabel, all, form['profile']?.toString(), say.locale)];
  return { title: say.product(about.product), text: t.profile, facts: known(about, say), fields, back };
}

function asked(question: Question, say: Say): Asked {
  switch (question.field) {
    case 'product':
      return aboutProduct(question, say);
    case 'base':
      return aboutBase(question, say);
    case 'quantity':
      return aboutQuantity(question, say);
    case 'terms':
      return aboutTerms(question, say);
    case 'assign':
      return aboutAssigning(question, say);
    case 'payment':
      return aboutPayment(question, say);
    case 'profile':
      return aboutProfile(question, say);
  }
}

export function buyingQuestion(sells: Sold) {
  return (question: Question, context: CardContext): CardView => {
    const { say, pending } = context;
    const t = buyingTexts[say.locale];
    const { oneQuestion, dismiss } = lifeWords[say.locale];
    const { title, text, fields = [], facts = [], first = [], back } = asked(question, say);
    return {
      locale: say.locale,
      summary: text,
      header: { kicker: t.kicker[sells], title, state: { tone: 'neutral', words: oneQuestion } },
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
        ...backTo(back, context),
        { title: dismiss, verb: 'dismiss', data: { id: pending } },
      ],
    };
  };
}
