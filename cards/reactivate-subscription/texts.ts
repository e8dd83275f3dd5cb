// The sentences of reactivate-subscription, in English and Dutch.
import type { RefusalOf } from '../../domain/command.ts';
import type { ReactivateEffect } from '../../domain/commands/reactivate-subscription/effect.ts';
import type { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import type { Part } from '../../domain/rules/charges.ts';
import { appRefusals } from '../app-refusals.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { lifeRefusals } from '../life-refusals.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

const en = {
  kicker: 'Reactivate a subscription',
  ended: { expired: 'expired', cancelled: 'cancelled' },
  runs: 'runs until',
  term: 'Term',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  nextBilling: 'Next renewal',
  now: 'Charge now',
  nextInvoice: 'On your next invoice',
  partOf: ({ days, ofDays }: Part, say: Say) => `(${say.number(days)} of ${say.days(ofDays)})`,
  ofWhich: (product: string) => `of which ${product}`,
  consequences: (effect: ReactivateEffect, say: Say): string[] => {
    const { how, was, assigned, endsOn, addOns, startedOn } = effect;
    const lines = [
      how === 'anew'
        ? `It becomes a new subscription of the same term, which begins on ${say.date(startedOn)}.`
        : was === 'cancelled' && effect.part
          ? `Its next renewal stays where it was: ${say.date(endsOn)}. What the cancellation gave back is charged again.`
          : `Its next renewal moves to ${say.date(endsOn)}.`,
      assigned > 0
        ? `People with a license (${say.number(assigned)}) keep it, and can work with it at once.`
        : 'Its licenses can be assigned at once.',
      `Recurring billing is on: it renews on ${say.date(endsOn)}. You can turn that off.`,
    ];
    for (const one of addOns)
      lines.push(
        `The add-on ${say.product(one.product)} with ${say.units(one.product, one.total)} comes back with it.`,
      );
    return lines;
  },
  confirm: 'Reactivate',
  summary: ({ product }: ReactivateEffect, say: Say) =>
    `Reactivate ${say.product(product)}. Waiting for your confirmation.`,
  doneLead: ({ product, endsOn }: ReactivateEffect, say: Say) =>
    `Done: ${say.product(product)} is active again, until ${say.date(endsOn)}.`,
  off: 'Turn recurring billing off',
};

const nl: typeof en = {
  kicker: 'Abonnement opnieuw activeren',
  ended: { expired: 'verlopen', cancelled: 'opgezegd' },
  runs: 'loopt tot',
  term: 'Termijn',
  fromTo: (from, to) => `${from} tot ${to}`,
  nextBilling: 'Volgende verlenging',
  now: 'Nu te betalen',
  nextInvoice: 'Op je volgende factuur',
  partOf: ({ days, ofDays }, say) => `(${say.number(days)} van ${say.days(ofDays)})`,
  ofWhich: (product) => `waarvan ${product}`,
  consequences: (effect, say) => {
    const { how, was, assigned, endsOn, addOns, startedOn } = effect;
    const lines = [
      how === 'anew'
        ? `Het wordt een nieuw abonnement met dezelfde termijn, die op ${say.date(startedOn)} begint.`
        : was === 'cancelled' && effect.part
          ? `De volgende verlenging blijft waar ze was: ${say.date(endsOn)}. Wat je bij het opzeggen terugkreeg, betaal je weer.`
          : `De volgende verlenging schuift naar ${say.date(endsOn)}.`,
      assigned > 0
        ? `Mensen met een licentie (${say.number(assigned)}) houden die, en kunnen er meteen mee werken.`
        : 'De licenties zijn meteen toe te wijzen.',
      `Terugkerende facturering staat aan: het verlengt op ${say.date(endsOn)}. Je kunt dat uitzetten.`,
    ];
    for (const one of addOns)
      lines.push(
        `De invoegtoepassing ${say.product(one.product)} met ${say.units(one.product, one.total)} komt mee terug.`,
      );
    return lines;
  },
  confirm: 'Opnieuw activeren',
  summary: ({ product }, say) => `${say.product(product)} opnieuw activeren. Wacht op je bevestiging.`,
  doneLead: ({ product, endsOn }, say) => `Klaar: ${say.product(product)} is weer actief, tot ${say.date(endsOn)}.`,
  off: 'Terugkerende facturering uitzetten',
};

export const reactivateTexts: Record<Locale, typeof en> = { en, nl };

type Texts = RefusalTexts<RefusalOf<typeof reactivateSubscription>>;

export const reactivateRefusals: Record<Locale, Texts> = {
  en: {
    ...lifeRefusals.en,
    'APP-10': appRefusals.en['APP-10'],
    ACTIVE: ({ product, subscription, endsOn }, say) => ({
      why: `${say.product(product)} is active, until ${say.date(endsOn)} at least: there is nothing to reactivate.`,
      cure: 'You need not do anything.',
      next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
    }),
    DELETED: ({ product, deleted }, say) => ({
      why: `${say.product(product)} was deleted on ${say.date(deleted)}, and so was its data. It cannot be reactivated.`,
      cure: 'You can buy it anew. That does not bring the data back.',
      next: [{ title: 'See products in the admin center', page: 'products' }],
    }),
    'PAY-11': ({ product, invoice, since }, say) => ({
      why: `${say.product(product)} stopped because its payment failed on ${say.date(since)} and was not made up for.`,
      cure: 'Let another payment method take over: the invoice is charged at once. Then ask again.',
      next: [
        { title: 'Replace the payment method', open: 'replace-payment-method', input: { products: [product] } },
        { title: 'Show the invoice', open: 'show-invoice', input: { invoice } },
      ],
    }),
    'LIFE-7': ({ product, partner }, say) => ({
      why: `${say.product(product)} was bought from ${partner ? `the reseller ${partner}` : 'a reseller'}. What has expired there cannot be reactivated.`,
      cure: `Ask ${partner || 'the reseller'} for a new order.`,
    }),
  },
  nl: {
    ...lifeRefusals.nl,
    'APP-10': appRefusals.nl['APP-10'],
    ACTIVE: ({ product, subscription, endsOn }, say) => ({
      why: `${say.product(product)} is actief, zeker tot ${say.date(endsOn)}: er valt niets te activeren.`,
      cure: 'Je hoeft niets te doen.',
      next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
    }),
    DELETED: ({ product, deleted }, say) => ({
      why: `${say.product(product)} is op ${say.date(deleted)} verwijderd, met de gegevens erbij. Opnieuw activeren kan niet meer.`,
      cure: 'Je kunt het opnieuw kopen. De gegevens komen daarmee niet terug.',
      next: [{ title: 'Bekijk producten in het beheercentrum', page: 'products' }],
    }),
    'PAY-11': ({ product, invoice, since }, say) => ({
      why: `${say.product(product)} is gestopt omdat de betaling op ${say.date(since)} mislukte en niet is ingehaald.`,
      cure: 'Laat een andere betaalmethode het overnemen: de factuur wordt dan meteen afgeschreven. Vraag het daarna opnieuw.',
      next: [
        { title: 'Betaalmethode vervangen', open: 'replace-payment-method', input: { products: [product] } },
        { title: 'Toon de factuur', open: 'show-invoice', input: { invoice } },
      ],
    }),
    'LIFE-7': ({ product, partner }, say) => ({
      why: `${say.product(product)} is gekocht bij ${partner ? `reseller ${partner}` : 'een reseller'}. Wat daar verlopen is, kan niet opnieuw geactiveerd worden.`,
      cure: `Vraag ${partner || 'de reseller'} om een nieuwe bestelling.`,
    }),
  },
};
