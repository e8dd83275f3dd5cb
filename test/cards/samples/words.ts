// What the samples are written with.
import { formatMoney, plural } from '../../../cards/format.ts';
import type { Locale } from '../../../cards/view.ts';

export const inLocale = (locale: Locale) => (en: string, nl: string) => (locale === 'en' ? en : nl);

export const euros = (cents: number, locale: Locale) => formatMoney(cents, 'EUR', locale);

const LICENSES = { en: { one: 'license', other: 'licenses' }, nl: { one: 'licentie', other: 'licenties' } };

export const licenses = (count: number, locale: Locale) => plural(count, LICENSES[locale], locale);
