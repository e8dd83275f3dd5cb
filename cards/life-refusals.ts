// The words of every "no" that several cards about a subscription's life share.
import type { Refused } from '../domain/decision.ts';
import type { livesByItself } from '../domain/rules/add-ons.ts';
import type { isOrganizations } from '../domain/rules/extending.ts';
import type { RefusalTexts } from './define-cards.ts';
import { sharedRefusals } from './refusals.ts';
import type { Locale } from './view.ts';

type RefusalOf<Guard extends (...given: never[]) => unknown> = Extract<ReturnType<Guard>, Refused>;
type Shared =
  | RefusalOf<typeof livesByItself>
  | RefusalOf<typeof isOrganizations>
  | Refused<'NO-CARD', { product: string }>
  | Refused<'NO-TRIAL', { subscription: string; product: string }>;

const en: RefusalTexts<Shared> = {
  'ADD-1': ({ product, base }, say) => ({
    why: `${say.product(product)} is an add-on that belongs to another subscription, and lives as long as that one.`,
    cure: 'Do this with the subscription it belongs to.',
    next: [{ title: 'Show that subscription', open: 'show-subscription', input: { subscription: base } }],
  }),
  'SSP-10': ({ product }, say) => ({
    why: `You bought ${say.product(product)} yourself: you can resize it, cancel it, and let it renew, but not extend or reactivate it.`,
    cure: 'Once it has ended, buy it again.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'NO-CARD': ({ product }, say) => ({
    why: `You have no payment method that can pay for ${say.product(product)}: a card can be used by the person who added it, and not after it has run out.`,
    cure: 'Add a card of your own, or ask a colleague who has one.',
    next: [{ title: 'Add a card', open: 'add-payment-method' }],
  }),
  'NO-TRIAL': ({ product, subscription }, say) => ({
    why: `Your ${say.product(product)} is not a trial.`,
    cure: 'Look at it to see what can be done.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
  }),
};

const nl: RefusalTexts<Shared> = {
  'ADD-1': ({ product, base }, say) => ({
    why: `${say.product(product)} is een invoegtoepassing die bij een ander abonnement hoort, en net zo lang bestaat.`,
    cure: 'Doe dit met het abonnement waar het bij hoort.',
    next: [{ title: 'Toon dat abonnement', open: 'show-subscription', input: { subscription: base } }],
  }),
  'SSP-10': ({ product }, say) => ({
    why: `Je hebt ${say.product(product)} zelf gekocht: je kunt het aantal wijzigen, opzeggen en laten verlengen, maar niet zelf verlengen of opnieuw activeren.`,
    cure: 'Is het afgelopen, koop het dan opnieuw.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'NO-CARD': ({ product }, say) => ({
    why: `Je hebt geen betaalmethode waarmee je ${say.product(product)} kunt betalen: een kaart kan alleen gebruikt worden door wie hem heeft toegevoegd, en niet als hij verlopen is.`,
    cure: 'Voeg een eigen kaart toe, of vraag het een collega die er een heeft.',
    next: [{ title: 'Kaart toevoegen', open: 'add-payment-method' }],
  }),
  'NO-TRIAL': ({ product, subscription }, say) => ({
    why: `Je ${say.product(product)} is geen proefversie.`,
    cure: 'Bekijk het om te zien wat er kan.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
  }),
};

export const lifeRefusals = {
  en: { ...sharedRefusals.en, ...en },
  nl: { ...sharedRefusals.nl, ...nl },
} satisfies Record<Locale, object>;
