// What one of a product is, in words: a person's licence, a gigabyte that everybody shares (ADD-11), or all of it for everybody (APP-4).
import { unitOf } from '../domain/model/offer.ts';
import type { Say } from './say.ts';
import type { Locale } from './view.ts';

const licence = {
  label: 'Licenses',
  now: 'licenses now',
  howMany: (product: string) => `How many licenses of ${product} do you want in total?`,
  price: (money: string) => `${money} per license per month, before tax`,
  perMonth: 'Per license per month',
  perMonthFrom: (date: string) => `Per license per month from ${date}`,
  add: 'Add licenses',
  remove: 'Remove licenses',
  areThere: (product: string) => `Your ${product} licenses are there`,
  whoGetsThem: 'New licenses belong to nobody yet: assign them afterwards.',
  giveBack: 'You can remove them again at any time, as long as nobody has them.',
};

const en = {
  licence,
  gigabyte: {
    label: 'Gigabytes',
    now: 'GB now',
    howMany: (product: string) => `How many gigabytes of ${product} do you want in total?`,
    price: (money: string) => `${money} per GB per month, before tax`,
    perMonth: 'Per GB per month',
    perMonthFrom: (date: string) => `Per GB per month from ${date}`,
    add: 'Add storage',
    remove: 'Reduce storage',
    areThere: (product: string) => `Your ${product} is there`,
    whoGetsThem: 'It is space that everybody shares, so nobody is assigned any.',
    giveBack: 'You can reduce it again at any time, to 1 GB at least.',
  },
  site: { ...licence, price: (money: string) => `${money} per month for everybody, before tax` },
};

const licentie: typeof licence = {
  label: 'Licenties',
  now: 'licenties nu',
  howMany: (product) => `Hoeveel licenties van ${product} wil je in totaal?`,
  price: (money) => `${money} per licentie per maand, zonder btw`,
  perMonth: 'Per licentie per maand',
  perMonthFrom: (date) => `Per licentie per maand vanaf ${date}`,
  add: 'Licenties toevoegen',
  remove: 'Licenties verwijderen',
  areThere: (product) => `Je licenties voor ${product} zijn er`,
  whoGetsThem: 'Nieuwe licenties zijn nog van niemand: wijs ze daarna toe.',
  giveBack: 'Je kunt ze altijd weer verwijderen, zolang niemand ze heeft.',
};

const nl: typeof en = {
  licence: licentie,
  gigabyte: {
    label: 'Gigabytes',
    now: 'GB nu',
    howMany: (product) => `Hoeveel gigabytes van ${product} wil je in totaal?`,
    price: (money) => `${money} per GB per maand, zonder btw`,
    perMonth: 'Per GB per maand',
    perMonthFrom: (date) => `Per GB per maand vanaf ${date}`,
    add: 'Opslag toevoegen',
    remove: 'Opslag verminderen',
    areThere: (product) => `Je ${product} is er`,
    whoGetsThem: 'Het is ruimte die iedereen deelt, dus je wijst er niets van toe.',
    giveBack: 'Je kunt het altijd weer verminderen, tot 1 GB.',
  },
  site: { ...licentie, price: (money) => `${money} per maand voor iedereen, zonder btw` },
};

const texts: Record<Locale, typeof en> = { en, nl };

export function unitWords(product: string, { locale }: Pick<Say, 'locale'>): typeof licence {
  return texts[locale][unitOf(product)];
}
