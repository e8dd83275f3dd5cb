// Words for what a region has, for every card that needs them.
import type { Region } from '../domain/model/region.ts';
import type { Say } from './say.ts';
import type { Locale } from './view.ts';

const en = {
  /** REG-6 */
  changing: 'The admin center is changing, so what you see there may look different from what is said here.',
  ways: {
    card: 'credit card',
    'bank-account': 'bank account',
    invoice: 'invoice',
    alipay: 'Alipay',
    unionpay: 'China UnionPay',
  } satisfies Record<Region['paysWith'][number], string>,
  /** ADD-9: beside the number of an add-on. */
  addOnTip: {
    'manage-add-ons': undefined,
    'change-quantity': 'Type it, or use the up and down arrow keys.',
  } as Record<Region['addOnQuantity'], string | undefined>,
};

const nl: typeof en = {
  changing: 'Het beheercentrum verandert, dus wat je daar ziet kan anders zijn dan wat hier staat.',
  ways: {
    card: 'creditcard',
    'bank-account': 'bankrekening',
    invoice: 'factuur',
    alipay: 'Alipay',
    unionpay: 'China UnionPay',
  },
  addOnTip: { 'manage-add-ons': undefined, 'change-quantity': 'Typ het, of gebruik de pijltoetsen omhoog en omlaag.' },
};

export const regionWords: Record<Locale, typeof en> = { en, nl };

/** "invoice, Alipay, or China UnionPay" (REG-7) */
export function waysInWords(paysWith: Region['paysWith'], say: Say): string {
  return say.anyOf(paysWith.map((way) => regionWords[say.locale].ways[way]));
}
