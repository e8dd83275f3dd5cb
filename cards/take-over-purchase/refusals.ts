// Why a purchase is not taken over, and what helps.
import type { RefusalOf } from '../../domain/command.ts';
import type { takeOverPurchase } from '../../domain/commands/take-over-purchase.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { sharedRefusals } from '../refusals.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof takeOverPurchase>>;

const en: Texts = {
  'ROLE-1': sharedRefusals.en['ROLE-1'],
  'ROLE-4': sharedRefusals.en['ROLE-4'],
  'NO-PURCHASE': ({ products }, say) => ({
    why:
      products.length > 0
        ? `Nobody has bought ${say.anyOf(products.map(say.product))} for their own team.`
        : 'There is no such purchase of a colleague any more.',
    cure: 'Choose one of the purchases that there are.',
    next: [{ title: 'Show the self-service report', open: 'self-service-report' }],
  }),
  'SSP-15': ({ subscription, target, product, wanted, free, missing }, say) => ({
    why: `To move ${say.number(wanted)}, ${say.product(product)} needs as many free licenses, and it has ${say.number(free)}.`,
    cure: `Add ${say.licenses(missing)} first, then take the purchase over.`,
    next: [
      { title: 'Add licenses', open: 'change-quantity', input: { subscription: target, by: missing } },
      { title: 'Choose again', open: 'take-over-purchase', input: { subscription } },
    ],
  }),
};

const nl: Texts = {
  'ROLE-1': sharedRefusals.nl['ROLE-1'],
  'ROLE-4': sharedRefusals.nl['ROLE-4'],
  'NO-PURCHASE': ({ products }, say) => ({
    why:
      products.length > 0
        ? `Niemand heeft ${say.anyOf(products.map(say.product))} voor het eigen team gekocht.`
        : 'Die aankoop van een collega is er niet meer.',
    cure: 'Kies een van de aankopen die er zijn.',
    next: [{ title: 'Toon het selfservicerapport', open: 'self-service-report' }],
  }),
  'SSP-15': ({ subscription, target, product, wanted, free, missing }, say) => ({
    why: `Om er ${say.number(wanted)} te verplaatsen moeten er van ${say.product(product)} evenveel licenties vrij zijn, en dat zijn er ${say.number(free)}.`,
    cure: `Voeg eerst ${say.licenses(missing)} toe en neem de aankoop daarna over.`,
    next: [
      { title: 'Licenties toevoegen', open: 'change-quantity', input: { subscription: target, by: missing } },
      { title: 'Kies opnieuw', open: 'take-over-purchase', input: { subscription } },
    ],
  }),
};

export const takeOverRefusals: Record<Locale, Texts> = { en, nl };
