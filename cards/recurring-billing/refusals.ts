// Why recurring billing cannot be turned on or off, and what helps.
import type { RefusalOf } from '../../domain/command.ts';
import type { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { lifeRefusals } from '../life-refusals.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof recurringBilling>>;

const en: Texts = {
  ...lifeRefusals.en,
  'REC-2': ({ product, subscription, endedOn }, say) => ({
    why: `${say.product(product)} ended on ${say.date(endedOn)}. Recurring billing can only change while a subscription is active.`,
    cure: 'Reactivate it first.',
    next: [{ title: 'Reactivate it', open: 'reactivate-subscription', input: { subscription } }],
  }),
  ALREADY: ({ product, subscription, turn, endsOn }, say) => ({
    why:
      turn === 'on'
        ? `Recurring billing is on already for ${say.product(product)}: it goes on by itself on ${say.date(endsOn)}.`
        : `Recurring billing is off already for ${say.product(product)}: it ends on ${say.date(endsOn)}.`,
    cure: 'You need not do anything.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
  }),
  'REC-5': ({ product, endsOn }, say) => ({
    why: `${say.product(product)} is prepaid until ${say.date(endsOn)}. Going on after that needs a card or bank account that you can use.`,
    cure: 'Add a card of your own and ask again, or extend with another product key.',
    next: [
      { title: 'Add a card', open: 'add-payment-method' },
      { title: 'Extend with a key', open: 'redeem-keys', input: { mode: 'extend', products: [product] } },
    ],
  }),
  'NO-PAYMENT': ({ product, subscription }, say) => ({
    why: `Nothing is set to pay for ${say.product(product)}, so it cannot go on by itself.`,
    cure: 'Buy it: you choose then how it is paid.',
    next: [{ title: 'Buy it', open: 'convert-trial', input: { subscription } }],
  }),
};

const nl: Texts = {
  ...lifeRefusals.nl,
  'REC-2': ({ product, subscription, endedOn }, say) => ({
    why: `${say.product(product)} is op ${say.date(endedOn)} geëindigd. Terugkerende facturering kan alleen wijzigen zolang een abonnement actief is.`,
    cure: 'Activeer het eerst opnieuw.',
    next: [{ title: 'Opnieuw activeren', open: 'reactivate-subscription', input: { subscription } }],
  }),
  ALREADY: ({ product, subscription, turn, endsOn }, say) => ({
    why:
      turn === 'on'
        ? `Terugkerende facturering staat al aan voor ${say.product(product)}: het gaat op ${say.date(endsOn)} vanzelf door.`
        : `Terugkerende facturering staat al uit voor ${say.product(product)}: het eindigt op ${say.date(endsOn)}.`,
    cure: 'Je hoeft niets te doen.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
  }),
  'REC-5': ({ product, endsOn }, say) => ({
    why: `${say.product(product)} is vooruitbetaald tot ${say.date(endsOn)}. Om daarna door te gaan is een kaart of bankrekening nodig die jij kunt gebruiken.`,
    cure: 'Voeg een eigen kaart toe en vraag het opnieuw, of verleng met een nieuwe productcode.',
    next: [
      { title: 'Kaart toevoegen', open: 'add-payment-method' },
      { title: 'Verlengen met een code', open: 'redeem-keys', input: { mode: 'extend', products: [product] } },
    ],
  }),
  'NO-PAYMENT': ({ product, subscription }, say) => ({
    why: `Er is niets ingesteld om ${say.product(product)} te betalen, dus het kan niet vanzelf doorgaan.`,
    cure: 'Koop het: dan kies je hoe het betaald wordt.',
    next: [{ title: 'Kopen', open: 'convert-trial', input: { subscription } }],
  }),
};

export const recurringRefusals: Record<Locale, Texts> = { en, nl };
