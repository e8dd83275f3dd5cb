// Why something with invoices, payment methods or billing profiles is refused, with facts as they occur.
import type { MoneyRefusal } from '../../cards/money-refusals.ts';
import { refuse } from '../../domain/decision.ts';

const product = 'm365-e3';
const admins = ['Alex Wilber', 'Megan Bowen'];
const visa = { kind: 'card', brand: 'Visa', lastFour: '4242' } as const;
const endedOn = '2026-11-16';

type Examples = { [Rule in Exclude<MoneyRefusal['rule'], 'ROLE-7'>]: Extract<MoneyRefusal, { rule: Rule }>[] };

export const moneyRefusals: Examples = {
  'ROLE-13': [refuse('ROLE-13', { admins }), refuse('ROLE-13', { admins: [] })],
  'SSP-9': [refuse('SSP-9', { from: '2026-11-20', to: '2026-10-01' })],
  'NO-INVOICE': [refuse('NO-INVOICE', { id: '20261101-sub-e3' })],
  'NO-METHOD': [refuse('NO-METHOD', {})],
  'NO-PROFILE': [refuse('NO-PROFILE', {})],
  'NOT-USED': [refuse('NOT-USED', {})],
  'NOT-PAID-HERE': [refuse('NOT-PAID-HERE', { product })],
  'BIL-2': [refuse('BIL-2', { product })],
  'PAY-2': [refuse('PAY-2', {})],
  'PAY-4': [
    refuse('PAY-4', {
      method: 'visa',
      paidWith: visa,
      uses: [
        { kind: 'subscription', id: 'sub-e3', product },
        { kind: 'profile', id: 'main', name: 'Contoso Main' },
      ],
    }),
  ],
  'PAY-7': [refuse('PAY-7', { from: visa }), refuse('PAY-7', { from: { kind: 'bank-account' } })],
  'NOTHING-OWED': [
    refuse('NOTHING-OWED', { invoice: '20261101-bp-invoice', paidOn: endedOn }),
    refuse('NOTHING-OWED', { invoice: '20261101-bp-invoice', paidOn: undefined }),
  ],
  'NOTHING-OPEN': [refuse('NOTHING-OPEN', {})],
  'NO-PAY-NOW': [
    refuse('NO-PAY-NOW', { invoice: '20261116-sub-e3', subscription: 'sub-e3', hasFailed: true }),
    refuse('NO-PAY-NOW', { invoice: '20261116-sub-e3', subscription: 'sub-e3', hasFailed: false }),
  ],
  'NOT-THEIR-BILL': [refuse('NOT-THEIR-BILL', { profile: 'Contoso Invoice', payers: admins })],
  'REG-7': [refuse('REG-7', { paysWith: ['invoice', 'alipay'] })],
  'PAY-10': [
    refuse('PAY-10', { of: 'profile', from: { kind: 'invoice' } }),
    refuse('PAY-10', { of: 'subscription', from: { kind: 'invoice' } }),
  ],
};
