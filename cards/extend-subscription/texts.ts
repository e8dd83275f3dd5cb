// The sentences of extend-subscription, in English and Dutch.
import type { RefusalOf } from '../../domain/command.ts';
import type { ExtendEffect } from '../../domain/commands/extend-subscription/effect.ts';
import type { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { lifeRefusals } from '../life-refusals.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

const en = {
  kicker: 'Extend a subscription',
  endsNow: 'end date now',
  endsThen: 'end date then',
  renewsNow: 'renews now',
  renewsThen: 'renews then',
  extraTerm: 'Further term',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  now: 'Charge now',
  consequences: (effect: ExtendEffect, say: Say): string[] => {
    const { product, mode, from, endsOn, total, recurringBilling, planned, addOns } = effect;
    const lines = [
      mode === 'prepaid'
        ? `All ${say.units(product, total)} are paid for another year. You need no product key for that.`
        : `Nothing is charged today. The further term is charged on its own days, from ${say.date(from)} on.`,
      recurringBilling
        ? `Recurring billing is on, so it renews again on ${say.date(endsOn)}.`
        : `It does not renew after that: it ends on ${say.date(endsOn)}.`,
    ];
    if (mode === 'term' && recurringBilling)
      lines.push(`Without this, it would renew by itself on ${say.date(from)}: extending makes that certain.`);
    if (planned)
      lines.push(`The change to ${say.units(product, planned.total)} stays planned for ${say.date(planned.on)}.`);
    for (const one of addOns) lines.push(`The add-on ${say.product(one.product)} is extended along with it.`);
    return lines;
  },
  withKey: 'Use a product key instead',
  confirm: (date: string) => `Extend until ${date}`,
  summary: ({ product, endsOn }: ExtendEffect, say: Say) =>
    `Extend ${say.product(product)} until ${say.date(endsOn)}. Waiting for your confirmation.`,
  doneLead: ({ product, endsOn }: ExtendEffect, say: Say) =>
    `Done: ${say.product(product)} runs until ${say.date(endsOn)}.`,
};

const nl: typeof en = {
  kicker: 'Abonnement verlengen',
  endsNow: 'einddatum nu',
  endsThen: 'einddatum dan',
  renewsNow: 'verlengt nu',
  renewsThen: 'verlengt dan',
  extraTerm: 'Extra termijn',
  fromTo: (from, to) => `${from} tot ${to}`,
  now: 'Nu te betalen',
  consequences: (effect, say) => {
    const { product, mode, from, endsOn, total, recurringBilling, planned, addOns } = effect;
    const lines = [
      mode === 'prepaid'
        ? `Alle ${say.units(product, total)} zijn nog een jaar betaald. Je hebt daar geen productcode voor nodig.`
        : `Vandaag betaal je niets. De extra termijn betaal je op de gewone dagen, vanaf ${say.date(from)}.`,
      recurringBilling
        ? `Terugkerende facturering staat aan, dus het verlengt op ${say.date(endsOn)} opnieuw.`
        : `Daarna verlengt het niet: het eindigt op ${say.date(endsOn)}.`,
    ];
    if (mode === 'term' && recurringBilling)
      lines.push(`Anders zou het op ${say.date(from)} vanzelf verlengen: door nu te verlengen ligt dat vast.`);
    if (planned)
      lines.push(`De wijziging naar ${say.units(product, planned.total)} blijft gepland voor ${say.date(planned.on)}.`);
    for (const one of addOns) lines.push(`De invoegtoepassing ${say.product(one.product)} wordt mee verlengd.`);
    return lines;
  },
  withKey: 'Liever een productcode',
  confirm: (date) => `Verleng tot ${date}`,
  summary: ({ product, endsOn }, say) =>
    `${say.product(product)} verlengen tot ${say.date(endsOn)}. Wacht op je bevestiging.`,
  doneLead: ({ product, endsOn }, say) => `Klaar: ${say.product(product)} loopt tot ${say.date(endsOn)}.`,
};

export const extendTexts: Record<Locale, typeof en> = { en, nl };

type Texts = RefusalTexts<RefusalOf<typeof extendSubscription>>;

export const extendRefusals: Record<Locale, Texts> = {
  en: {
    ...lifeRefusals.en,
    EXTENDED: ({ product, on, endsOn }, say) => ({
      why: `${say.product(product)} has been extended already: a further term runs from ${say.date(on)} to ${say.date(endsOn)}.`,
      cure: `It can be extended again from ${say.date(on)} on.`,
      next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
    }),
    'ROLE-14': ({ product, admins }, say) => ({
      why: `Only a global admin can change how often ${say.product(product)} is billed.`,
      cure: `Ask ${say.anyOf(admins)}, or leave the billing as it is.`,
    }),
    'KEY-12': ({ product }, say) => ({
      why: `Extending ${say.product(product)} takes a product key, or a card or bank account that you can use.`,
      cure: 'Redeem another product key, or add a card of your own and ask again.',
      next: [
        { title: 'Extend with a key', open: 'redeem-keys', input: { mode: 'extend', products: [product] } },
        { title: 'Add a card', open: 'add-payment-method' },
      ],
    }),
  },
  nl: {
    ...lifeRefusals.nl,
    EXTENDED: ({ product, on, endsOn }, say) => ({
      why: `${say.product(product)} is al verlengd: er loopt een extra termijn van ${say.date(on)} tot ${say.date(endsOn)}.`,
      cure: `Vanaf ${say.date(on)} kun je het weer verlengen.`,
      next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
    }),
    'ROLE-14': ({ product, admins }, say) => ({
      why: `Alleen een globale beheerder kan wijzigen hoe vaak ${say.product(product)} wordt gefactureerd.`,
      cure: `Vraag het aan ${say.anyOf(admins)}, of laat de facturering zoals ze is.`,
    }),
    'KEY-12': ({ product }, say) => ({
      why: `Om ${say.product(product)} te verlengen is een productcode nodig, of een kaart of bankrekening die jij kunt gebruiken.`,
      cure: 'Wissel nog een productcode in, of voeg een eigen kaart toe en vraag het opnieuw.',
      next: [
        { title: 'Verlengen met een code', open: 'redeem-keys', input: { mode: 'extend', products: [product] } },
        { title: 'Kaart toevoegen', open: 'add-payment-method' },
      ],
    }),
  },
};
