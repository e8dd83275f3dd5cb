// News about the licences of a subscription.
import { unitWords } from '../unit-words.ts';
import type { Locale } from '../view.ts';
import type { WordsFor } from './words.ts';

type Texts = WordsFor<'licences-short' | 'change-discarded' | 'cleared' | 'window-closes' | 'became-paid'>;

const en: Texts = {
  'licences-short': ({ product, total, free }, say) => ({
    title:
      free > 0 ? `Few licenses of ${say.product(product)} are left` : `No license of ${say.product(product)} is left`,
    lead:
      free > 0
        ? `${say.number(free)} of ${say.units(product, total)} can still be given to somebody.`
        : `All ${say.units(product, total)} are assigned: nobody else can get one.`,
    notes: ['You can add licenses, or take back those that nobody needs.'],
  }),
  'change-discarded': ({ product, from, to, on, by }, say) => ({
    title: `The change that you planned for ${say.product(product)} is off`,
    lead: `${by} turned recurring billing off, so it does not go from ${say.number(from)} to ${say.units(product, to)} on ${say.date(on)}.`,
  }),
  'window-closes': ({ product, from, until, quantity, whole }, say) =>
    whole
      ? {
          title: `${say.product(product)} can be cancelled until ${say.date(until)}`,
          lead: `Its term began on ${say.date(from)}. Until ${say.date(until)} it can end at once, with money back. After that it runs to its end. If all is well, do nothing.`,
        }
      : {
          title: `You can give back ${say.units(product, quantity)} of ${say.product(product)} until ${say.date(until)}`,
          lead: `You added them on ${say.date(from)}. Until ${say.date(until)} you can have fewer at once, with money back. After that only at the renewal. If all is well, do nothing.`,
        },
  'became-paid': ({ product, total, price, endsOn }, say) => ({
    title: `${say.product(product)} is a paid subscription now`,
    lead: `It has ${say.units(product, total)}, at ${unitWords(product, say).price(say.money(price))}. On ${say.date(endsOn)} it renews by itself.`,
  }),
  cleared: ({ product, total, was }, say) => ({
    title: `${say.product(product)} can be changed again`,
    lead:
      was === 'LIC-10'
        ? `Its credit check is over: it has ${say.units(product, total)} now.`
        : `It is no longer a trial: it has ${say.units(product, total)} now.`,
  }),
};

const nl: Texts = {
  'licences-short': ({ product, total, free }, say) => ({
    title:
      free > 0
        ? `Er zijn nog weinig licenties voor ${say.product(product)}`
        : `De licenties voor ${say.product(product)} zijn op`,
    lead:
      free > 0
        ? `Van ${say.units(product, total)} zijn er nog ${say.number(free)} toe te wijzen.`
        : `Alle ${say.units(product, total)} zijn toegewezen: niemand kan er nog een krijgen.`,
    notes: ['Je kunt licenties toevoegen, of intrekken wat niemand nodig heeft.'],
  }),
  'change-discarded': ({ product, from, to, on, by }, say) => ({
    title: `De wijziging die je plande voor ${say.product(product)} gaat niet door`,
    lead: `${by} heeft terugkerende facturering uitgezet, dus het gaat op ${say.date(on)} niet van ${say.number(from)} naar ${say.units(product, to)}.`,
  }),
  'window-closes': ({ product, from, until, quantity, whole }, say) =>
    whole
      ? {
          title: `${say.product(product)} is op te zeggen tot en met ${say.date(until)}`,
          lead: `De termijn begon op ${say.date(from)}. Tot en met ${say.date(until)} kan het meteen stoppen, met geld terug. Daarna loopt het tot het einde. Klopt alles, doe dan niets.`,
        }
      : {
          title: `Je kunt ${say.units(product, quantity)} van ${say.product(product)} teruggeven tot en met ${say.date(until)}`,
          lead: `Je hebt dit toegevoegd op ${say.date(from)}. Tot en met ${say.date(until)} kan het meteen minder, met geld terug. Daarna pas bij de verlenging. Klopt alles, doe dan niets.`,
        },
  'became-paid': ({ product, total, price, endsOn }, say) => ({
    title: `${say.product(product)} is nu een betaald abonnement`,
    lead: `Het heeft ${say.units(product, total)}, voor ${unitWords(product, say).price(say.money(price))}. Op ${say.date(endsOn)} verlengt het vanzelf.`,
  }),
  cleared: ({ product, total, was }, say) => ({
    title: `${say.product(product)} kan weer wijzigen`,
    lead:
      was === 'LIC-10'
        ? `De kredietcontrole is klaar: er zijn nu ${say.units(product, total)}.`
        : `Het is geen proefversie meer: er zijn nu ${say.units(product, total)}.`,
  }),
};

export const licenceWords: Record<Locale, Texts> = { en, nl };
