// Why no app can be bought here.
import type { RefusalOf } from '../../domain/command.ts';
import type { buyApp } from '../../domain/commands/buy-app.ts';
import { agreementRefusal } from '../agreement-refusal.ts';
import { buyingRefusals, countryName } from '../buying/refusals.ts';
import type { RefusalTexts } from '../define-cards.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof buyApp>>;

const en: Texts = {
  ...buyingRefusals.en,
  ...agreementRefusal.en,
  'APP-12': ({ admins }, say) => ({
    why: 'An app is billed to a billing profile, and there is none here that you may buy with and that can pay at once.',
    cure: `Ask ${say.anyOf(admins)} to buy it, or to let you use a profile.`,
    next: [{ title: 'Show payment methods', open: 'show-payment-methods' }],
  }),
  'APP-6': ({ country }, say) => ({
    why: `Your organization is in ${countryName(country, say)}, and apps of other publishers are not sold there.`,
    cure: 'Look for a product of Microsoft instead, or ask the publisher.',
    next: [{ title: 'Show what can be bought', open: 'buy-product' }],
  }),
};

const nl: Texts = {
  ...buyingRefusals.nl,
  ...agreementRefusal.nl,
  'APP-12': ({ admins }, say) => ({
    why: 'Een app wordt naar een factureringsprofiel gefactureerd, en hier is er geen waarmee jij mag kopen en dat meteen kan betalen.',
    cure: `Vraag ${say.anyOf(admins)} om hem te kopen, of om jou een profiel te laten gebruiken.`,
    next: [{ title: 'Toon betaalmethoden', open: 'show-payment-methods' }],
  }),
  'APP-6': ({ country }, say) => ({
    why: `Jullie organisatie zit in ${countryName(country, say)}, en daar worden geen apps van andere uitgevers verkocht.`,
    cure: 'Zoek een product van Microsoft, of vraag het de uitgever.',
    next: [{ title: 'Toon wat er te koop is', open: 'buy-product' }],
  }),
};

export const buyAppRefusals: Record<Locale, Texts> = { en, nl };
