// Moving a subscription to another billing profile: who pays from now on, and on which invoice.
import type { changeBillingProfile, ProfileEffect, ProfileShown } from '../domain/commands/change-billing-profile.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { moneyRefusals } from './money-refusals.ts';
import { methodTitle } from './payment-words.ts';
import { sharedRefusals } from './refusals.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import type { CardView, Fact, Field, Locale } from './view.ts';

const en = {
  kicker: 'Change billing profile',
  unconfirmed: 'Not confirmed yet',
  now: 'now',
  later: 'after confirming',
  paidNow: 'Paid now',
  paidThen: 'Paid from then on',
  know: 'Good to know',
  next: 'Charges that are not invoiced yet go to the next invoice of the new profile.',
  old: 'Invoices that exist stay as they are.',
  credit: 'Orders by invoice wait for a credit check: adding licenses may take up to two working days.',
  profile: 'Billing profile',
  chooseOne: 'Choose one.',
  confirm: (name: string) => `Bill to ${name}`,
  keep: 'Change nothing',
  state: 'Changed',
  done: (product: string, name: string) => `${product} is billed to ${name} from now on.`,
  show: (product: string) => `Show ${product}`,
};

const nl: typeof en = {
  kicker: 'Factureringsprofiel wijzigen',
  unconfirmed: 'Nog niet bevestigd',
  now: 'nu',
  later: 'na bevestigen',
  paidNow: 'Nu betaald',
  paidThen: 'Voortaan betaald',
  know: 'Goed om te weten',
  next: 'Kosten die nog niet gefactureerd zijn komen op de volgende factuur van het nieuwe profiel.',
  old: 'Facturen die er al zijn blijven zoals ze zijn.',
  credit: 'Bestellingen per factuur wachten op een kredietcontrole: licenties toevoegen kan tot twee werkdagen duren.',
  profile: 'Factureringsprofiel',
  chooseOne: 'Kies er een.',
  confirm: (name) => `Factureren aan ${name}`,
  keep: 'Niets wijzigen',
  state: 'Gewijzigd',
  done: (product, name) => `${product} wordt voortaan gefactureerd aan ${name}.`,
  show: (product) => `Toon ${product}`,
};

const texts: Record<Locale, typeof en> = { en, nl };

function fields({ to, profiles }: ProfileEffect, t: typeof en, locale: Locale): Field[] {
  const title = ({ name, paidWith }: ProfileShown) => `${name}, ${methodTitle(paidWith, locale)}`;
  const options = profiles.map((one) => ({ value: one.id, title: title(one) }));
  return profiles.length > 1
    ? [{ kind: 'choice', id: 'profile', label: t.profile, value: to.id, options, error: t.chooseOne }]
    : [];
}

function facts({ from, to }: ProfileEffect, t: typeof en, locale: Locale): Fact[] {
  return [
    { title: t.paidNow, value: methodTitle(from.paidWith, locale) },
    { title: t.paidThen, value: methodTitle(to.paidWith, locale) },
  ];
}

function review(effect: ProfileEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const { product, from, to, isFlatRate } = effect;
  return {
    locale: say.locale,
    summary: `${say.product(product)}: ${from.name} → ${to.name}`,
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: t.unconfirmed } },
    change: { from: from.name, fromCaption: t.now, to: to.name, toCaption: t.later },
    facts: facts(effect, t, say.locale),
    notes: {
      title: t.know,
      lines: [t.next, t.old, ...(to.paidWith.kind === 'invoice' && !isFlatRate ? [t.credit] : [])],
    },
    fields: fields(effect, t, say.locale),
    actions: [
      { title: t.confirm(to.name), verb: 'confirm', data: { id: pending }, style: 'primary' },
      { title: t.keep, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done(effect: ProfileEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const { subscription, product, to } = effect;
  const said = t.done(say.product(product), to.name);
  return {
    locale: say.locale,
    summary: said,
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'good', words: t.state } },
    lead: { tone: 'good', text: said },
    facts: facts(effect, t, say.locale),
    notes: { title: t.know, lines: [t.next, t.old] },
    actions: [
      open(t.show(say.product(product)), 'show-subscription', { subscription }),
      open(`${t.profile} ${to.name}`, 'show-billing-profile', { profile: to.id }),
    ],
  };
}

export const changeBillingProfileCards = defineCards<typeof changeBillingProfile>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused: { en: { ...sharedRefusals.en, ...moneyRefusals.en }, nl: { ...sharedRefusals.nl, ...moneyRefusals.nl } },
  asks: (question, context) => subscriptionChoice(texts[context.say.locale].kicker, question.options, context),
});
