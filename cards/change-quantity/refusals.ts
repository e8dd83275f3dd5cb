// Why a change of quantity is refused, beyond what other capabilities refuse for too.
import type { RefusalOf } from '../../domain/command.ts';
import type { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { addOnRefusals } from '../add-on-refusals.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { sharedRefusals } from '../refusals.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof changeQuantity>>;

const en: Texts = {
  ...sharedRefusals.en,
  ...addOnRefusals.en,
  'NO-CHANGE': ({ product, total }, say) => ({
    why: `${say.product(product)} has ${say.units(product, total)} already.`,
    cure: 'Enter another total if you want to change it.',
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'AT-LEAST-ONE': ({ product, total }, say) => ({
    why: `A subscription has at least one license, and ${say.product(product)} has ${say.number(total)}.`,
    cure: 'Enter 1 or more. To stop paying altogether, cancel the subscription instead.',
    next: [{ title: 'Cancel it', open: 'cancel-subscription', input: { products: [product] } }],
  }),
  'AT-MOST': ({ product, wanted, maximum }, say) => ({
    why: `${say.product(product)} holds at most ${say.units(product, maximum)}; ${say.number(wanted)} is too many.`,
    cure: `Enter ${say.number(maximum)} or less, or buy a product for larger organizations.`,
  }),
  'LIC-6': ({ product, agreement }, say) => ({
    why:
      agreement === 'MCA'
        ? `${say.product(product)} does not renew by itself, so an increase cannot wait for a renewal.`
        : `Under your agreement, an increase of ${say.product(product)} is made at once.`,
    cure: 'Choose "Now".',
  }),
  'LIC-7': ({ product, endsOn }, say) => ({
    why: `Recurring billing is off for ${say.product(product)}, so it cannot be reduced before it ends on ${say.date(endsOn)}.`,
    cure: 'Turn recurring billing on to plan a lower total for the renewal, or let it end.',
    next: [
      { title: 'Turn recurring billing on', open: 'recurring-billing', input: { products: [product], turn: 'on' } },
    ],
  }),
  'LIC-11': ({ product, total }, say) => ({
    why: `Your ${say.licenses(total)} of ${say.product(product)} were prepaid with a product key. More of them need another key or a card.`,
    cure: 'Redeem another product key, or add a card of your own and ask again: the new licenses become a second subscription.',
    next: [
      { title: 'Redeem a product key', open: 'redeem-keys', input: { mode: 'add', products: [product] } },
      { title: 'Add a card', open: 'add-payment-method' },
    ],
  }),
};

const nl: Texts = {
  ...sharedRefusals.nl,
  ...addOnRefusals.nl,
  'NO-CHANGE': ({ product, total }, say) => ({
    why: `${say.product(product)} heeft al ${say.units(product, total)}.`,
    cure: 'Vul een ander totaal in als je het wilt wijzigen.',
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'AT-LEAST-ONE': ({ product, total }, say) => ({
    why: `Een abonnement heeft minstens één licentie, en ${say.product(product)} heeft er ${say.number(total)}.`,
    cure: 'Vul 1 of meer in. Wil je helemaal niet meer betalen, zeg het abonnement dan op.',
    next: [{ title: 'Opzeggen', open: 'cancel-subscription', input: { products: [product] } }],
  }),
  'AT-MOST': ({ product, wanted, maximum }, say) => ({
    why: `${say.product(product)} gaat tot ${say.units(product, maximum)}; ${say.number(wanted)} is te veel.`,
    cure: `Vul hoogstens ${say.number(maximum)} in, of koop een product voor grotere organisaties.`,
  }),
  'LIC-6': ({ product, agreement }, say) => ({
    why:
      agreement === 'MCA'
        ? `${say.product(product)} verlengt niet vanzelf, dus een uitbreiding kan niet op een verlenging wachten.`
        : `Volgens je overeenkomst gaat een uitbreiding van ${say.product(product)} meteen in.`,
    cure: 'Kies "Nu".',
  }),
  'LIC-7': ({ product, endsOn }, say) => ({
    why: `Terugkerende facturering staat uit voor ${say.product(product)}, dus het kan niet minder worden voordat het op ${say.date(endsOn)} eindigt.`,
    cure: 'Zet terugkerende facturering aan om voor de verlenging een lager totaal te plannen, of laat het aflopen.',
    next: [
      {
        title: 'Terugkerende facturering aanzetten',
        open: 'recurring-billing',
        input: { products: [product], turn: 'on' },
      },
    ],
  }),
  'LIC-11': ({ product, total }, say) => ({
    why: `Je ${say.licenses(total)} van ${say.product(product)} zijn vooruitbetaald met een productcode. Voor meer is een nieuwe code of een kaart nodig.`,
    cure: 'Wissel nog een productcode in, of voeg een eigen kaart toe en vraag het opnieuw: de nieuwe licenties worden een tweede abonnement.',
    next: [
      { title: 'Productcode inwisselen', open: 'redeem-keys', input: { mode: 'add', products: [product] } },
      { title: 'Kaart toevoegen', open: 'add-payment-method' },
    ],
  }),
};

export const quantityRefusals: Record<Locale, Texts> = { en, nl };
