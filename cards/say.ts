// How the facts of a sentence are said in one language: products, money, days, people.
import { unitOf } from '../domain/model/offer.ts';
import type { PaidWith } from '../domain/model/payment.ts';
import { product } from '../domain/model/product.ts';
import { formatDate, formatMoney, formatNumber, plural } from './format.ts';
import type { Locale } from './view.ts';

export type Say = ReturnType<typeof sayIn>;

const words = {
  en: {
    license: { one: 'license', other: 'licenses' },
    flatRate: 'flat rate',
    day: { one: 'day', other: 'days' },
    invoice: 'by invoice',
    bank: 'from your bank account',
    card: (brand: string, lastFour: string) => `${brand} card ending in ${lastFour}`,
    nobody: 'your admin',
    key: (lastFive: string) => `The key ending in ${lastFive}`,
    more: (count: string) => `${count} more`,
  },
  nl: {
    license: { one: 'licentie', other: 'licenties' },
    flatRate: 'vast tarief',
    day: { one: 'dag', other: 'dagen' },
    invoice: 'per factuur',
    bank: 'van je bankrekening',
    card: (brand: string, lastFour: string) => `${brand}-kaart die eindigt op ${lastFour}`,
    nobody: 'je beheerder',
    key: (lastFive: string) => `De code die eindigt op ${lastFive}`,
    more: (count: string) => `nog ${count}`,
  },
};

/** `currency` is ISO 4217; money is in its minor units. */
export function sayIn(locale: Locale, currency: string) {
  const t = words[locale];
  return {
    locale,
    product: (id: string) => product(id).name,
    number: (value: number) => formatNumber(value, locale),
    licenses: (count: number) => plural(count, t.license, locale),
    /** How many of a product, in what it is counted in: "21 licenses", "120 GB" (ADD-11), "flat rate" (APP-4). */
    units: (id: string, count: number) =>
      ({
        licence: () => plural(count, t.license, locale),
        gigabyte: () => `${formatNumber(count, locale)} GB`,
        site: () => t.flatRate,
      })[unitOf(id)](),
    days: (count: number) => plural(count, t.day, locale),
    /** A number with its word: `count(3, { one: 'month', other: 'months' })`. */
    count: (value: number, forms: { one: string; other: string }) => plural(value, forms, locale),
    money: (minorUnits: number) => formatMoney(minorUnits, currency, locale),
    date: (date: string) => formatDate(date, locale),
    shortDate: (date: string) => formatDate(date, locale, 'short'),
    /** "Alex Wilber or Megan Bowen" */
    anyOf: (names: readonly string[]) =>
      names.length === 0 ? t.nobody : new Intl.ListFormat(locale, { type: 'disjunction' }).format(names.slice(0, 5)),
    /** "Megan Bowen, Adele Vance and 86 more", of `count` people. */
    allOf: (names: readonly string[], count: number = names.length) => {
      const rest = count - names.length;
      const more = rest > 0 ? [t.more(formatNumber(rest, locale))] : [];
      return new Intl.ListFormat(locale, { type: 'conjunction' }).format([...names, ...more]);
    },
    paidWith: (paid: PaidWith) =>
      paid.kind === 'card' ? t.card(paid.brand, paid.lastFour) : paid.kind === 'invoice' ? t.invoice : t.bank,
    /** A key as people may see it: the last five characters. */
    key: (lastFive: string) => t.key(lastFive),
    maskedKey: (lastFive: string) => `•••••-•••••-•••••-•••••-${lastFive}`,
  };
}
