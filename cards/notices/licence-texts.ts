// News about the licences of a subscription.
import type { Locale } from '../view.ts';
import type { WordsFor } from './words.ts';

type Texts = WordsFor<'licences-short' | 'change-discarded' | 'cleared'>;

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
  cleared: ({ product, total, was }, say) => ({
    title: `${say.product(product)} kan weer wijzigen`,
    lead:
      was === 'LIC-10'
        ? `De kredietcontrole is klaar: er zijn nu ${say.units(product, total)}.`
        : `Het is geen proefversie meer: er zijn nu ${say.units(product, total)}.`,
  }),
};

export const licenceWords: Record<Locale, Texts> = { en, nl };
