// Replacing a payment method: what is paid differently from now on, and with what.
import type { ReplaceEffect, replacePaymentMethod } from '../domain/commands/replace-payment-method.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { moneyRefusals } from './money-refusals.ts';
import { methodTitle, printedExpiry, usesInShort } from './payment-words.ts';
import { sharedRefusals } from './refusals.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import type { CardView, Field, Locale } from './view.ts';

const en = {
  kicker: 'Replace payment method',
  unconfirmed: 'Not confirmed yet',
  oneQuestion: 'One question',
  now: 'now',
  later: 'after confirming',
  covers: 'Paid with it from then on',
  scope: {
    subscription: 'This subscription only',
    method: 'Everything that is paid with the old one',
    profile: 'The whole billing profile',
  },
  what: 'Applies to',
  profile: 'Billing profile',
  know: 'Good to know',
  lines: [
    'The next charge is made to the new one. Nothing is charged now.',
    'The old one stays, so that it can be used again or deleted.',
  ],
  tried: (money: string) => `${money} that could not be charged is charged to the new one at once.`,
  payWith: 'Pay with',
  chooseOne: 'Choose one.',
  which: 'Which payment method shall be replaced?',
  press: 'Press the one that is used now.',
  confirm: (method: string) => `Pay with ${method}`,
  keep: 'Change nothing',
  add: 'Add another card',
  state: 'Replaced',
  done: (from: string, to: string) => `From now on ${to} is charged instead of ${from}.`,
  show: 'All payment methods',
};

const nl: typeof en = {
  kicker: 'Betaalmethode vervangen',
  unconfirmed: 'Nog niet bevestigd',
  oneQuestion: 'Eén vraag',
  now: 'nu',
  later: 'na bevestigen',
  covers: 'Voortaan hiermee betaald',
  scope: {
    subscription: 'Alleen dit abonnement',
    method: 'Alles wat met de oude wordt betaald',
    profile: 'Het hele factureringsprofiel',
  },
  what: 'Geldt voor',
  profile: 'Factureringsprofiel',
  know: 'Goed om te weten',
  lines: [
    'De volgende afschrijving gaat naar de nieuwe. Nu wordt er niets afgeschreven.',
    'De oude blijft bestaan, om weer te gebruiken of te verwijderen.',
  ],
  tried: (money) => `${money} die niet kon worden afgeschreven, wordt meteen van de nieuwe afgeschreven.`,
  payWith: 'Betalen met',
  chooseOne: 'Kies er een.',
  which: 'Welke betaalmethode moet worden vervangen?',
  press: 'Druk op die van nu.',
  confirm: (method) => `Betalen met ${method}`,
  keep: 'Niets wijzigen',
  add: 'Andere kaart toevoegen',
  state: 'Vervangen',
  done: (from, to) => `Voortaan wordt van ${to} afgeschreven in plaats van ${from}.`,
  show: 'Alle betaalmethoden',
};

const texts: Record<Locale, typeof en> = { en, nl };

function fields({ payment, payments }: ReplaceEffect, locale: Locale): Field[] {
  const t = texts[locale];
  const options = payments.map(({ id, paidWith }) => ({ value: id, title: methodTitle(paidWith, locale) }));
  return payments.length > 1
    ? [{ kind: 'choice', id: 'payment', label: t.payWith, value: payment, options, error: t.chooseOne }]
    : [];
}

/** What happens to the money: with what was not paid it is charged now, and otherwise with the next charge. */
function lines({ tried }: ReplaceEffect, { say }: CardContext): string[] {
  const t = texts[say.locale];
  const [next = '', old = ''] = t.lines;
  return [tried ? t.tried(say.money(tried.amount)) : next, old];
}

function body(effect: ReplaceEffect, { say }: CardContext): Pick<CardView, 'change' | 'facts'> {
  const t = texts[say.locale];
  const { from, to, scope, profile, products } = effect;
  return {
    change: {
      from: methodTitle(from, say.locale),
      fromCaption: t.now,
      to: methodTitle(to, say.locale),
      toCaption: t.later,
    },
    facts: [
      { title: t.what, value: t.scope[scope] },
      ...(profile ? [{ title: t.profile, value: profile }] : []),
      ...(products.length > 0 ? [{ title: t.covers, value: products.map(say.product).join(', ') }] : []),
    ],
  };
}

export const replacePaymentMethodCards = defineCards<typeof replacePaymentMethod>({
  kicker: { en: en.kicker, nl: nl.kicker },
  refused: {
    en: { ...sharedRefusals.en, ...moneyRefusals.en },
    nl: { ...sharedRefusals.nl, ...moneyRefusals.nl },
  },
  review(effect, context) {
    const { say, pending } = context;
    const t = texts[say.locale];
    const to = methodTitle(effect.to, say.locale);
    return {
      locale: say.locale,
      summary: `${t.kicker}: ${methodTitle(effect.from, say.locale)} → ${to}`,
      header: { kicker: t.kicker, title: to, state: { tone: 'warning', words: t.unconfirmed } },
      ...body(effect, context),
      notes: { title: t.know, lines: lines(effect, context) },
      fields: fields(effect, say.locale),
      actions: [
        { title: t.confirm(to), verb: 'confirm', data: { id: pending }, style: 'primary' },
        { title: t.keep, verb: 'dismiss', data: { id: pending } },
        open(t.add, 'add-payment-method'),
      ],
    };
  },
  done(effect, context) {
    const { say } = context;
    const t = texts[say.locale];
    const { facts = [] } = body(effect, context);
    const said = t.done(methodTitle(effect.from, say.locale), methodTitle(effect.to, say.locale));
    return {
      locale: say.locale,
      summary: said,
      header: { kicker: t.kicker, title: methodTitle(effect.to, say.locale), state: { tone: 'good', words: t.state } },
      lead: { tone: 'good', text: said },
      facts,
      notes: { title: t.know, lines: lines(effect, context) },
      actions: [open(t.show, 'show-payment-methods')],
    };
  },
  asks(question, context) {
    const { say, pending } = context;
    const t = texts[say.locale];
    if (question.field === 'subscription') return subscriptionChoice(t.kicker, question.options, context);
    return {
      locale: say.locale,
      summary: t.which,
      header: { kicker: t.kicker, title: t.which, state: { tone: 'neutral', words: t.oneQuestion } },
      lead: { tone: 'neutral', text: t.press },
      rows: question.options.map(({ id, paidWith, uses, expiresOn }) => ({
        title: methodTitle(paidWith, say.locale),
        subtitle: usesInShort(uses, say),
        value: printedExpiry(expiresOn) ?? '—',
        action: { title: methodTitle(paidWith, say.locale), verb: 'confirm', data: { id: pending, method: id } },
      })),
      actions: [{ title: t.keep, verb: 'dismiss', data: { id: pending } }, open(t.add, 'add-payment-method')],
    };
  },
});
