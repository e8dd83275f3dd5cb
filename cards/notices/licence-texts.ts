// News about the licences of a subscription.
import type { Locale } from '../view.ts';
import type { WordsFor } from './words.ts';

type Texts = WordsFor<'cleared'>;

const en: Texts = {
  cleared: ({ product, total, was }, say) => ({
    title: `${say.product(product)} can be changed again`,
    lead:
      was === 'LIC-10'
        ? `Its credit check is over: it has ${say.licenses(total)} now.`
        : `It is no longer a trial: it has ${say.licenses(total)} now.`,
  }),
};

const nl: Texts = {
  cleared: ({ product, total, was }, say) => ({
    title: `${say.product(product)} kan weer wijzigen`,
    lead:
      was === 'LIC-10'
        ? `De kredietcontrole is klaar: er zijn nu ${say.licenses(total)}.`
        : `Het is geen proefversie meer: er zijn nu ${say.licenses(total)}.`,
  }),
};

export const licenceWords: Record<Locale, Texts> = { en, nl };
