// News about orders by invoice, invoices and payments, in both languages.
import { unitWords } from '../unit-words.ts';
import type { Locale } from '../view.ts';
import type { WordsFor } from './words.ts';

type Words = WordsFor<'credit-check-completed' | 'payment-failed' | 'invoice-ready' | 'card-expires-soon'>;

const en: Words = {
  'credit-check-completed': ({ approved, product, from, to, amount = 0 }, say) =>
    approved
      ? {
          title: unitWords(product, say).areThere(say.product(product)),
          lead: `The credit check has passed: ${say.product(product)} went from ${say.number(from)} to ${say.units(product, to)}.`,
          notes: [
            `${say.money(amount)} for the rest of this billing period is on your next invoice.`,
            unitWords(product, say).whoGetsThem,
          ],
        }
      : {
          title: `The order for ${say.product(product)} was declined`,
          lead: `The credit check has not passed: ${from === 0 ? 'nothing was bought' : `you still have ${say.units(product, from)}`}, and nothing is charged.`,
          notes: ['You can order again with another way to pay, or ask support why.'],
        },
  'payment-failed': ({ product, amount, paidWith, tryOn, usableUntil, isApp }, say) => ({
    title: `The payment for ${say.product(product)} failed`,
    lead: `${say.money(amount)} could not be charged: ${say.paidWith(paidWith)}. ${say.product(product)} can be used until ${say.date(usableUntil)}.`,
    notes: [
      tryOn === undefined ? 'It is not tried again by itself.' : `It is tried again on ${say.date(tryOn)}.`,
      'Edit the card or let another one take over, and it is tried at once. Only who added a card can do that with it.',
      isApp
        ? `Unpaid by ${say.date(usableUntil)}, it is disabled for good: an app never comes back.`
        : `Unpaid by ${say.date(usableUntil)}, it is disabled.`,
    ],
  }),
  'invoice-ready': ({ product, invoice, profile, amount, chargedBy }, say) => ({
    title: `Invoice ${invoice} is there`,
    lead: `${say.money(amount)} for ${profile ?? say.product(product)}, before tax.`,
    ...(chargedBy !== undefined && { notes: [`The card is charged by ${say.date(chargedBy)}.`] }),
  }),
  'card-expires-soon': ({ product, paidWith, on, days }, say) => ({
    title: `Your ${say.paidWith(paidWith)} expires in ${say.days(days)}`,
    lead: `It can be charged until ${say.date(on)}, and pays for ${say.product(product)}.`,
    notes: ['Edit it when the new card has the same number. Otherwise add the new one and replace this one.'],
  }),
};

const nl: Words = {
  'credit-check-completed': ({ approved, product, from, to, amount = 0 }, say) =>
    approved
      ? {
          title: unitWords(product, say).areThere(say.product(product)),
          lead: `De kredietcontrole is goed: ${say.product(product)} ging van ${say.number(from)} naar ${say.units(product, to)}.`,
          notes: [
            `${say.money(amount)} voor de rest van deze factureringsperiode staat op je volgende factuur.`,
            unitWords(product, say).whoGetsThem,
          ],
        }
      : {
          title: `De bestelling voor ${say.product(product)} is afgewezen`,
          lead: `De kredietcontrole is niet goed: ${from === 0 ? 'er is niets gekocht' : `je houdt ${say.units(product, from)}`}, en er wordt niets berekend.`,
          notes: ['Je kunt opnieuw bestellen met een andere betaalwijze, of ondersteuning vragen waarom.'],
        },
  'payment-failed': ({ product, amount, paidWith, tryOn, usableUntil, isApp }, say) => ({
    title: `De betaling voor ${say.product(product)} is mislukt`,
    lead: `${say.money(amount)} kon niet worden afgeschreven: ${say.paidWith(paidWith)}. ${say.product(product)} is te gebruiken tot ${say.date(usableUntil)}.`,
    notes: [
      tryOn === undefined
        ? 'Het wordt niet vanzelf opnieuw geprobeerd.'
        : `Op ${say.date(tryOn)} wordt het opnieuw geprobeerd.`,
      'Bewerk de kaart of laat een andere het overnemen, dan wordt het meteen geprobeerd. Dat kan alleen wie een kaart heeft toegevoegd.',
      isApp
        ? `Is er op ${say.date(usableUntil)} niet betaald, dan wordt de app voorgoed uitgeschakeld.`
        : `Is er op ${say.date(usableUntil)} niet betaald, dan wordt het uitgeschakeld.`,
    ],
  }),
  'invoice-ready': ({ product, invoice, profile, amount, chargedBy }, say) => ({
    title: `Factuur ${invoice} is er`,
    lead: `${say.money(amount)} voor ${profile ?? say.product(product)}, vóór belasting.`,
    ...(chargedBy !== undefined && { notes: [`De kaart wordt uiterlijk op ${say.date(chargedBy)} belast.`] }),
  }),
  'card-expires-soon': ({ product, paidWith, on, days }, say) => ({
    title: `Je ${say.paidWith(paidWith)} verloopt over ${say.days(days)}`,
    lead: `De kaart is te gebruiken tot en met ${say.date(on)}, en betaalt ${say.product(product)}.`,
    notes: ['Heeft de nieuwe kaart hetzelfde nummer, bewerk deze dan. Voeg anders de nieuwe toe en vervang deze.'],
  }),
};

export const moneyNoticeWords: Record<Locale, Words> = { en, nl };
