// Cards to judge the layout language by: one of each kind, in both languages.
import type { CardView, Locale } from '../../cards/view.ts';
import { expired, outcome, refusal } from './samples/answers.ts';
import { addLicenses, extendEndDate, missingNumber, redeemKeys, removeAtRenewal } from './samples/decisions.ts';
import { list, productChoice, welcome } from './samples/lists.ts';

export type Sample = { name: string; view: (locale: Locale) => CardView };

export const samples: Sample[] = [
  { name: 'welcome', view: welcome },
  { name: 'add-licenses', view: addLicenses },
  { name: 'remove-at-renewal', view: removeAtRenewal },
  { name: 'missing-number', view: missingNumber },
  { name: 'product-choice', view: productChoice },
  { name: 'redeem-keys', view: redeemKeys },
  { name: 'extend-end-date', view: extendEndDate },
  { name: 'outcome', view: outcome },
  { name: 'refusal', view: refusal },
  { name: 'expired', view: expired },
  { name: 'subscriptions', view: list },
];
