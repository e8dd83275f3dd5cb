// Numbers, money and days as people read them, in English and Dutch.
import type { Locale } from './view.ts';

/** English writes the day first (21 November 2026): an American order is misread in Europe, never the other way round. */
const DATE_LOCALE: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL' };

/** `minorUnits` is a whole number of cents (of yen for JPY): 378000 EUR is `€3,780.00`, in Dutch `€ 3.780,00`. */
export function formatMoney(minorUnits: number, currency: string, locale: Locale): string {
  if (!Number.isSafeInteger(minorUnits)) throw new RangeError(`no whole number of minor units: ${minorUnits}`);
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(asDecimal(minorUnits, format.resolvedOptions().maximumFractionDigits ?? 0));
}

/** For other programs: a point, no grouping, no sign of the currency. */
export function formatDecimal(minorUnits: number, currency: string): string {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    useGrouping: false,
  });
  const places = format.resolvedOptions().maximumFractionDigits ?? 0;
  const decimal = asDecimal(minorUnits, places);
  return places === 0 ? String(minorUnits) : decimal.slice(0, -1);
}

/** A point put into digits, never a division: money must not become a floating-point number. */
function asDecimal(minorUnits: number, places: number): `${number}` {
  const digits = String(Math.abs(minorUnits)).padStart(places + 1, '0');
  const point = digits.length - places;
  return `${minorUnits < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}0` as `${number}`;
}

/** `date` is `YYYY-MM-DD`: 21 November 2026, or 21 Nov 2026 where room is short. */
export function formatDate(date: string, locale: Locale, length: 'long' | 'short' = 'long'): string {
  const dateStyle = length === 'long' ? 'long' : 'medium';
  return new Intl.DateTimeFormat(DATE_LOCALE[locale], { dateStyle, timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00Z`),
  );
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** `plural(105, { one: 'license', other: 'licenses' }, 'en')` is `105 licenses`. */
export function plural(count: number, forms: { one: string; other: string }, locale: Locale): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
  return `${formatNumber(count, locale)} ${form}`;
}
