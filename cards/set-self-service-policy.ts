// Whether people may buy a product for their own teams: old and new setting, and what stays as it is.
import type { PolicyEffect, setSelfServicePolicy } from '../domain/commands/set-self-service-policy.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { policyField, policyWords } from './policy-words.ts';
import type { Say } from './say.ts';
import { policyRefusals } from './set-self-service-policy/refusals.ts';
import type { CardView, Field, Locale } from './view.ts';

const en = {
  kicker: 'Self-service policy',
  unconfirmed: 'Not confirmed yet',
  question: 'One question',
  now: 'now',
  later: 'after confirming',
  which: 'What may people buy for their own teams?',
  ofWhat: 'Of which product?',
  product: 'Product',
  choose: 'Choose one.',
  know: 'Good to know',
  laterOnly: 'This counts for later purchases and trials only.',
  stay: (count: string) => `${count} of this product that people made before: they go on as they are.`,
  purchase: { one: 'purchase', other: 'purchases' },
  noTrial: 'This product has no trial without a payment method, so nobody can start one: nothing is allowed.',
  azure: 'What people buy in the Azure portal is not stopped by this.',
  confirm: (policy: string) => `Set to "${policy}"`,
  next: 'Continue',
  keep: 'Change nothing',
  state: 'Changed',
  done: (product: string, policy: string) => `${product} is set to "${policy}" from now on.`,
  all: 'Show every product',
};

const nl: typeof en = {
  kicker: 'Selfservicebeleid',
  unconfirmed: 'Nog niet bevestigd',
  question: 'Eén vraag',
  now: 'nu',
  later: 'na bevestigen',
  which: 'Wat mogen mensen voor het eigen team kopen?',
  ofWhat: 'Van welk product?',
  product: 'Product',
  choose: 'Kies er een.',
  know: 'Goed om te weten',
  laterOnly: 'Dit geldt alleen voor latere aankopen en proefversies.',
  stay: (count) => `${count} van dit product van eerder: die gaan gewoon door.`,
  purchase: { one: 'aankoop', other: 'aankopen' },
  noTrial:
    'Dit product heeft geen proefversie zonder betaalmethode, dus niemand kan er een beginnen: niets is toegestaan.',
  azure: 'Wat mensen in de Azure-portal kopen, houdt dit niet tegen.',
  confirm: (policy) => `Instellen op "${policy}"`,
  next: 'Verder',
  keep: 'Niets wijzigen',
  state: 'Gewijzigd',
  done: (product, policy) => `${product} staat voortaan op "${policy}".`,
  all: 'Toon alle producten',
};

const texts: Record<Locale, typeof en> = { en, nl };

function productField(products: readonly string[], say: Say): Field {
  const t = texts[say.locale];
  const options = products.map((value) => ({ value, title: say.product(value) }));
  return { kind: 'choice', id: 'product', label: t.product, options, error: t.choose };
}

function notes(
  { to, hasTrial, isThirdParty, existing }: PolicyEffect,
  { say }: CardContext,
): NonNullable<CardView['notes']> {
  const t = texts[say.locale];
  const stay = existing > 0 ? [t.stay(say.count(existing, t.purchase))] : [];
  return {
    title: t.know,
    lines: [
      t.laterOnly,
      ...stay,
      ...(to === 'trials-only' && !hasTrial ? [t.noTrial] : []),
      ...(to === 'disabled' && isThirdParty ? [t.azure] : []),
    ],
  };
}

function review(effect: PolicyEffect, context: CardContext): CardView {
  const { say, pending } = context;
  const t = texts[say.locale];
  const [from, to] = [policyWords(effect.from, say), policyWords(effect.to, say)];
  return {
    locale: say.locale,
    summary: `${say.product(effect.product)}: ${from} → ${to}`,
    header: { kicker: t.kicker, title: say.product(effect.product), state: { tone: 'warning', words: t.unconfirmed } },
    change: { from, fromCaption: t.now, to, toCaption: t.later },
    notes: notes(effect, context),
    fields: [policyField(effect.to, effect.values, say)],
    actions: [
      { title: t.confirm(to), verb: 'confirm', data: { id: pending }, style: 'primary' },
      { title: t.keep, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done(effect: PolicyEffect, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  const said = t.done(say.product(effect.product), policyWords(effect.to, say));
  return {
    locale: say.locale,
    summary: said,
    header: { kicker: t.kicker, title: say.product(effect.product), state: { tone: 'good', words: t.state } },
    lead: { tone: 'good', text: said },
    notes: notes(effect, context),
    actions: [open(t.all, 'show-self-service-policy')],
  };
}

export const setSelfServicePolicyCards = defineCards<typeof setSelfServicePolicy>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused: policyRefusals,
  asks(question, { say, pending }) {
    const t = texts[say.locale];
    const isProduct = question.field === 'product';
    const asked = isProduct ? t.ofWhat : t.which;
    return {
      locale: say.locale,
      summary: asked,
      header: {
        kicker: t.kicker,
        title: isProduct ? t.ofWhat : say.product(question.product),
        state: { tone: 'neutral', words: t.question },
      },
      ...(!isProduct && { lead: { tone: 'neutral', text: asked } }),
      fields: [isProduct ? productField(question.products, say) : policyField(question.from, question.values, say)],
      actions: [
        { title: t.next, verb: 'confirm', data: { id: pending }, style: 'primary' },
        { title: t.keep, verb: 'dismiss', data: { id: pending } },
      ],
    };
  },
});
