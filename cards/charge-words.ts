// The transaction types of an invoice's lines (INV-5), in both languages: on cards, and in the files of an invoice.
import type { ChargeType } from '../domain/model/charge.ts';
import type { Locale } from './view.ts';

const en: Record<ChargeType, string> = {
  purchase: 'Purchase',
  'monthly-payment': 'Monthly payment',
  renew: 'Renewal',
  're-enable': 'Re-enabled',
  'add-quantity': 'Licenses added',
  'remove-quantity': 'Licenses removed',
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
  'add-quantity': 'Licenties toegevoegd',
  'remove-quantity': 'Licenties verwijderd',
  usage: 'Verbruikskosten',
  cancel: 'Opzegging',
  convert: 'Omzetting',
  credit: 'Creditering',
};

export const chargeWords: Record<Locale, Record<ChargeType, string>> = { en, nl };
