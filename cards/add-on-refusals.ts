// Why an add-on cannot be removed by itself, wherever somebody tries (ADD-10).
import type { removable } from '../domain/rules/add-ons.ts';
import type { RefusalTexts } from './define-cards.ts';
import type { Locale } from './view.ts';

type Texts = RefusalTexts<NonNullable<ReturnType<typeof removable>>>;

const en: Texts = {
  'ADD-10': ({ product, base }, say) => ({
    why: `${say.product(product)} is an add-on that belongs to another subscription, so you cannot remove it yourself.`,
    cure: `Contact support to have it removed, or reduce it to ${say.units(product, 1)} yourself. Cancelling the subscription it belongs to ends it too.`,
    next: [
      { title: 'Contact support', page: 'support' },
      { title: 'Show that subscription', open: 'show-subscription', input: { subscription: base } },
    ],
  }),
};

const nl: Texts = {
  'ADD-10': ({ product, base }, say) => ({
    why: `${say.product(product)} is een invoegtoepassing die bij een ander abonnement hoort, dus je kunt hem niet zelf verwijderen.`,
    cure: `Vraag ondersteuning om hem te verwijderen, of verlaag hem zelf tot ${say.units(product, 1)}. Als je het abonnement opzegt waar hij bij hoort, stopt hij ook.`,
    next: [
      { title: 'Naar ondersteuning', page: 'support' },
      { title: 'Toon dat abonnement', open: 'show-subscription', input: { subscription: base } },
    ],
  }),
};

export const addOnRefusals: Record<Locale, Texts> = { en, nl };
