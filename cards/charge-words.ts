// The lines of an invoice in words (INV-5), in both languages: on cards, and in the files of an invoice.
import type { Charge, ChargeType } from '../domain/model/charge.ts';
import type { Say } from './say.ts';
import type { Locale } from './view.ts';

const en: Record<ChargeType, string> = {
  purchase: 'Purchase',
  'monthly-payment': 'Monthly payment',
  renew: 'Renewal',
  're-enable': 'Re-enabled',
  'add-quantity': 'Added',
  'remove-quantity': 'Removed',
  usage: 'Usage charges',
  cancel: 'Cancellation',
  convert: 'Conversion',
  credit: 'Credit',
};

const nl: Record<ChargeType, string> = {
  purchase: 'Aankoop',
  'monthly-payment': 'Maandelijkse betaling',
  renew: 'Verlenging',
  're-enable': 'Opnieuw geactiveerd',
  'add-quantity': 'Toegevoegd',
  'remove-quantity': 'Verwijderd',
  usage: 'Verbruikskosten',
  cancel: 'Opzegging',
  convert: 'Omzetting',
  credit: 'Creditering',
};

const types: Record<Locale, Record<ChargeType, string>> = { en, nl };

/** "Added: Microsoft 365 E3, 5 licenses (21 Nov 2026 – 9 Dec 2026)" */
export function chargeLine({ type, product, quantity, from, until }: Charge, say: Say): string {
  const days = `${say.shortDate(from)} – ${say.shortDate(until)}`;
  return `${types[say.locale][type]}: ${say.product(product)}, ${say.units(product, quantity)} (${days})`;
}
