// Why something cannot be bought new.
import type { RefusalOf } from '../../domain/command.ts';
import type { buyProduct } from '../../domain/commands/buy-product.ts';
import type { RefusalTexts } from '../define-cards.ts';
import { policyWords } from '../policy-words.ts';
import { sharedRefusals } from '../refusals.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof buyProduct>>;

export function countryName(country: string, { locale }: Say): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}

const en: Texts = {
  'ROLE-1': sharedRefusals.en['ROLE-1'],
  'ROLE-4': sharedRefusals.en['ROLE-4'],
  'LIC-15': sharedRefusals.en['LIC-15'],
  'SSP-11': ({ product, country, admins }, say) => ({
    why:
      country === undefined
        ? `Guests cannot buy ${say.product(product)} here, only people of the organization.`
        : `${say.product(product)} cannot be bought for an own team in ${countryName(country, say)}.`,
    cure: `Ask ${say.anyOf(admins)} to buy it for you.`,
    next: [
      country === undefined
        ? { title: 'What can I do?', open: 'help' }
        : { title: 'Ask for a license', open: 'request-licence', input: { products: [product] } },
    ],
  }),
  'POL-2': ({ product, policy, admins }, say) => ({
    why: `Your organization set buying ${say.product(product)} for the own team to "${policyWords(policy, say)}".`,
    cure: `Only a global admin can change that: ask ${say.anyOf(admins)}. What you bought before goes on.`,
    next: [
      { title: 'Ask for a license', open: 'request-licence', input: { products: [product] } },
      { title: 'Buy something else', open: 'buy-product' },
    ],
  }),
  'NOT-SERVED': ({ product, country }, say) => ({
    why: `${say.product(product)} is not sold in ${countryName(country, say)}.`,
    cure: 'Choose another product.',
    next: [{ title: 'Show what can be bought', open: 'buy-product' }],
  }),
  'ADD-2': ({ product, bases }, say) => ({
    why: `${say.product(product)} is an add-on, and you have no active subscription that it can be added to.`,
    cure: `It goes with ${say.anyOf(bases.map(say.product))}.`,
    next: [{ title: 'Show what can be bought', open: 'buy-add-on' }],
  }),
  'ADD-8': ({ product, base, subscription, quantity }, say) => ({
    why: `${say.product(base)} has ${say.product(product)} already, and each subscription has it once.`,
    cure: 'Change how many there are instead.',
    next:
      quantity === undefined
        ? [{ title: 'Change quantity', open: 'change-quantity', input: { subscription } }]
        : [
            { title: `${say.number(quantity)} more`, open: 'change-quantity', input: { subscription, by: quantity } },
            {
              title: `${say.number(quantity)} in total`,
              open: 'change-quantity',
              input: { subscription, total: quantity },
            },
          ],
  }),
  'ADD-17': ({ product, base, bases }, say) => ({
    why: `${say.product(product)} cannot be added to ${say.product(base)} here.`,
    cure: `It goes with ${say.anyOf(bases.map(say.product))}, if you have that directly from Microsoft and it is active.`,
    next: [{ title: 'Show what can be bought', open: 'buy-add-on' }],
  }),
  'NO-ADD-ON': ({ base }, say) => ({
    why:
      base === undefined
        ? 'There is no add-on that you can buy now.'
        : `There is no add-on that you can buy for ${say.product(base)} now.`,
    cure: 'What can be bought depends on your active subscriptions and on the add-ons that you have.',
    next: [{ title: 'Show my add-ons', open: 'list-subscriptions', input: { filter: 'add-ons' } }],
  }),
  'NOT-SOLD': ({ product }, say) => ({
    why: `${say.product(product)} is not on the price list here.`,
    cure: 'An app of another publisher may be in AppSource, or be sold by the publisher.',
    next: [
      { title: 'Open AppSource', page: 'app-source' },
      { title: 'Show what can be bought', open: 'buy-product' },
    ],
  }),
  'NOTHING-SOLD': () => ({
    why: 'Nothing is for sale here in the currency of your organization.',
    cure: 'Look in the admin center.',
    next: [{ title: 'See products in the admin center', page: 'products' }],
  }),
  'AT-LEAST-ONE': ({ product }, say) => ({
    why: `You cannot buy less than ${say.units(product, 1)}.`,
    cure: 'Enter 1 or more.',
  }),
  'AT-MOST': ({ product, wanted, maximum }, say) => ({
    why: `${say.product(product)} holds at most ${say.units(product, maximum)}; ${say.number(wanted)} is too many.`,
    cure: `Enter ${say.number(maximum)} or less.`,
  }),
};

const nl: Texts = {
  'ROLE-1': sharedRefusals.nl['ROLE-1'],
  'ROLE-4': sharedRefusals.nl['ROLE-4'],
  'LIC-15': sharedRefusals.nl['LIC-15'],
  'SSP-11': ({ product, country, admins }, say) => ({
    why:
      country === undefined
        ? `Gasten kunnen ${say.product(product)} hier niet kopen, alleen mensen van de organisatie.`
        : `${say.product(product)} is in ${countryName(country, say)} niet te koop voor een eigen team.`,
    cure: `Vraag ${say.anyOf(admins)} om het voor je te kopen.`,
    next: [
      country === undefined
        ? { title: 'Wat kan ik wel?', open: 'help' }
        : { title: 'Licentie aanvragen', open: 'request-licence', input: { products: [product] } },
    ],
  }),
  'POL-2': ({ product, policy, admins }, say) => ({
    why: `Je organisatie heeft ${say.product(product)} kopen voor het eigen team op "${policyWords(policy, say)}" gezet.`,
    cure: `Alleen een globale beheerder kan dat wijzigen: vraag het aan ${say.anyOf(admins)}. Wat je eerder kocht loopt door.`,
    next: [
      { title: 'Licentie aanvragen', open: 'request-licence', input: { products: [product] } },
      { title: 'Iets anders kopen', open: 'buy-product' },
    ],
  }),
  'NOT-SERVED': ({ product, country }, say) => ({
    why: `${say.product(product)} wordt niet verkocht in ${countryName(country, say)}.`,
    cure: 'Kies een ander product.',
    next: [{ title: 'Toon wat er te koop is', open: 'buy-product' }],
  }),
  'ADD-2': ({ product, bases }, say) => ({
    why: `${say.product(product)} is een invoegtoepassing, en je hebt geen actief abonnement waar hij bij past.`,
    cure: `Hij hoort bij ${say.anyOf(bases.map(say.product))}.`,
    next: [{ title: 'Toon wat er te koop is', open: 'buy-add-on' }],
  }),
  'ADD-8': ({ product, base, subscription, quantity }, say) => ({
    why: `${say.product(base)} heeft ${say.product(product)} al, en elk abonnement heeft hem één keer.`,
    cure: 'Wijzig in plaats daarvan het aantal.',
    next:
      quantity === undefined
        ? [{ title: 'Aantal wijzigen', open: 'change-quantity', input: { subscription } }]
        : [
            { title: `${say.number(quantity)} erbij`, open: 'change-quantity', input: { subscription, by: quantity } },
            {
              title: `${say.number(quantity)} in totaal`,
              open: 'change-quantity',
              input: { subscription, total: quantity },
            },
          ],
  }),
  'ADD-17': ({ product, base, bases }, say) => ({
    why: `${say.product(product)} kun je hier niet toevoegen aan ${say.product(base)}.`,
    cure: `Hij hoort bij ${say.anyOf(bases.map(say.product))}, als je dat rechtstreeks van Microsoft hebt en het actief is.`,
    next: [{ title: 'Toon wat er te koop is', open: 'buy-add-on' }],
  }),
  'NO-ADD-ON': ({ base }, say) => ({
    why:
      base === undefined
        ? 'Er is geen invoegtoepassing die je nu kunt kopen.'
        : `Er is geen invoegtoepassing die je nu kunt kopen voor ${say.product(base)}.`,
    cure: 'Wat er te koop is hangt af van je actieve abonnementen en van de invoegtoepassingen die je hebt.',
    next: [{ title: 'Toon mijn invoegtoepassingen', open: 'list-subscriptions', input: { filter: 'add-ons' } }],
  }),
  'NOT-SOLD': ({ product }, say) => ({
    why: `${say.product(product)} staat hier niet op de prijslijst.`,
    cure: 'Een app van een andere uitgever staat misschien in AppSource, of de uitgever verkoopt hem zelf.',
    next: [
      { title: 'Open AppSource', page: 'app-source' },
      { title: 'Toon wat er te koop is', open: 'buy-product' },
    ],
  }),
  'NOTHING-SOLD': () => ({
    why: 'Hier is niets te koop in de valuta van je organisatie.',
    cure: 'Kijk in het beheercentrum.',
    next: [{ title: 'Bekijk producten in het beheercentrum', page: 'products' }],
  }),
  'AT-LEAST-ONE': ({ product }, say) => ({
    why: `Minder dan ${say.units(product, 1)} kun je niet kopen.`,
    cure: 'Vul 1 of meer in.',
  }),
  'AT-MOST': ({ product, wanted, maximum }, say) => ({
    why: `${say.product(product)} gaat tot ${say.units(product, maximum)}; ${say.number(wanted)} is te veel.`,
    cure: `Vul hoogstens ${say.number(maximum)} in.`,
  }),
};

export const buyingRefusals: Record<Locale, Texts> = { en, nl };
