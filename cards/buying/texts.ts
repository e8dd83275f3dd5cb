// The words of buying something new, in both languages.
import type { BuyEffect } from '../../domain/commands/buying/effect.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

type Frequency = BuyEffect['billing'];

const en = {
  kicker: 'Buy',
  buying: (product: string) => `Buy ${product}`,
  product: 'What do you want to buy?',
  perLicense: 'Prices are for one license and one month, before tax.',
  productLabel: 'Product',
  from: (product: string, price: string) => `${product}, ${price}`,
  quantity: 'How many licenses?',
  quantityLabel: 'Licenses',
  quantityError: (most: string) => `Enter a whole number from 1 to ${most}.`,
  price: 'Price',
  terms: 'For how long, and how is it billed?',
  termsLabel: 'Term and billing',
  termsOf: { monthly: 'One month', annual: 'One year' } as Record<Frequency, string>,
  billed: { monthly: 'billed every month', annual: 'billed once a year' } as Record<Frequency, string>,
  payment: 'What do you want to pay with?',
  paymentLabel: 'Pay with',
  noCard: 'You have no card that can pay for this. Add one first; then go on here.',
  addCard: 'Add a card',
  choose: 'Choose one.',
  next: 'Continue',
  back: 'Back',
  ownTeam: 'For your own team',
  term: 'Term',
  renews: 'Renews',
  pays: 'Paid by',
  payer: (name: string, method: string) => `${name}, ${method}`,
  organization: (method: string) => `The organization, ${method}`,
  now: 'Total now',
  consequences: ({ purchaser, endsOn, recurring, already }: BuyEffect, say: Say): string[] => [
    ...(purchaser
      ? [
          'You buy this for your own team and pay for it yourself, with your own card.',
          'Your admins see what you bought, not how you pay.',
        ]
      : []),
    `It renews by itself on ${say.date(endsOn)}. You can turn that off.`,
    ...(recurring.every === 'month' ? ['Each month is charged when it begins.'] : []),
    ...(already
      ? [`You have ${say.licenses(already.total)} already. These become a subscription of their own beside it.`]
      : []),
  ],
  addInstead: 'Add to what there is',
  confirm: (licenses: string) => `Buy ${licenses}`,
  summary: ({ product, quantity }: BuyEffect, say: Say) =>
    `Buy ${say.licenses(quantity)} of ${say.product(product)}. Waiting for your confirmation.`,
  doneLead: ({ product, quantity }: BuyEffect, say: Say) =>
    `Bought: ${say.licenses(quantity)} of ${say.product(product)}. They can be assigned now.`,
  goesOn: ({ endsOn }: BuyEffect, say: Say) => `It renews by itself on ${say.date(endsOn)}.`,
  assign: 'Assign them',
};

const nl: typeof en = {
  kicker: 'Kopen',
  buying: (product) => `${product} kopen`,
  product: 'Wat wil je kopen?',
  perLicense: 'Prijzen zijn voor één licentie en één maand, zonder btw.',
  productLabel: 'Product',
  from: (product, price) => `${product}, ${price}`,
  quantity: 'Hoeveel licenties?',
  quantityLabel: 'Licenties',
  quantityError: (most) => `Vul een heel getal in van 1 tot ${most}.`,
  price: 'Prijs',
  terms: 'Voor hoe lang, en hoe betaal je?',
  termsLabel: 'Termijn en facturering',
  termsOf: { monthly: 'Eén maand', annual: 'Eén jaar' },
  billed: { monthly: 'elke maand betaald', annual: 'één keer per jaar betaald' },
  payment: 'Waarmee wil je betalen?',
  paymentLabel: 'Betalen met',
  noCard: 'Je hebt geen kaart die dit kan betalen. Voeg er eerst een toe; ga daarna hier verder.',
  addCard: 'Kaart toevoegen',
  choose: 'Kies er een.',
  next: 'Verder',
  back: 'Terug',
  ownTeam: 'Voor je eigen team',
  term: 'Termijn',
  renews: 'Verlengt',
  pays: 'Betaald door',
  payer: (name, method) => `${name}, ${method}`,
  organization: (method) => `De organisatie, ${method}`,
  now: 'Totaal nu',
  consequences: ({ purchaser, endsOn, recurring, already }, say) => [
    ...(purchaser
      ? [
          'Je koopt dit voor je eigen team en betaalt het zelf, met je eigen kaart.',
          'Je beheerders zien wat je kocht, niet hoe je betaalt.',
        ]
      : []),
    `Het verlengt vanzelf op ${say.date(endsOn)}. Je kunt dat uitzetten.`,
    ...(recurring.every === 'month' ? ['Elke maand wordt afgeschreven als die begint.'] : []),
    ...(already ? [`Je hebt al ${say.licenses(already.total)}. Deze worden een eigen abonnement daarnaast.`] : []),
  ],
  addInstead: 'Toevoegen aan wat er is',
  confirm: (licenses) => `Koop ${licenses}`,
  summary: ({ product, quantity }, say) =>
    `${say.licenses(quantity)} van ${say.product(product)} kopen. Wacht op je bevestiging.`,
  doneLead: ({ product, quantity }, say) =>
    `Gekocht: ${say.licenses(quantity)} van ${say.product(product)}. Je kunt ze nu toewijzen.`,
  goesOn: ({ endsOn }, say) => `Het verlengt vanzelf op ${say.date(endsOn)}.`,
  assign: 'Wijs ze toe',
};

export const buyingTexts: Record<Locale, typeof en> = { en, nl };
