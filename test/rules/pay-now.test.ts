// Paying an invoice at once with a card that is used once: who may, what, and what becomes of the invoice.
import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../domain/model/person.ts';
import { payNowStopped } from '../../domain/rules/pay-now.ts';
import { owed, withNews } from '../../domain/rules/unpaid.ts';
import { aBillingProfile, anAdmin, aPerson, aTenant } from '../support/builders.ts';
import { anInvoice } from '../support/invoices.ts';

const profile = aBillingProfile({
  id: 'bp',
  name: 'Bills',
  owners: ['owner'],
  contributors: ['contributor'],
  invoiceManagers: ['bills'],
  readers: ['reader'],
});
const invoice = anInvoice({ billingProfile: 'bp', order: undefined });
const people = [aPerson({ id: 'bills', name: 'Bill' }), aPerson({ id: 'reader', name: 'Rea' })];

const stopped = (by: Person, of = invoice, tenant = aTenant()) =>
  payNowStopped(of, { profiles: [profile], people }, { by, tenant });

describe('paying now', () => {
  test.each(['owner', 'contributor', 'bills'])('PAY-10 ROLE-13 is for this role on the profile: %s', (id) => {
    expect(stopped(aPerson({ id }))).toBeUndefined();
  });

  test.each([
    ['a reader', aPerson({ id: 'reader' })],
    ['a global admin without a role on it', anAdmin()],
    ['a guest whom somebody gave a role', aPerson({ id: 'bills', guest: true })],
  ])('ROLE-13 is not for %s, who learns whom to ask', (_, by) => {
    expect(stopped(by)).toEqual({ kind: 'refused', rule: 'NOT-THEIR-BILL', profile: 'Bills', payers: ['Bill'] });
  });

  test('PAY-10 is not needed for what is paid, or asks for nothing', () => {
    const paid = { ...invoice, paidOn: '2026-11-10' };
    expect(stopped(anAdmin(), paid)).toMatchObject({ rule: 'NOTHING-OWED', paidOn: '2026-11-10' });
    expect(stopped(anAdmin(), { ...invoice, lines: [] })).toMatchObject({ rule: 'NOTHING-OWED', paidOn: undefined });
  });

  test('PAY-11 an order with an invoice of its own is paid with the card that takes over, not with one used once', () => {
    const failed = { firstOn: '2026-11-17', lastOn: '2026-11-17', attempts: 1 };
    const refusal = { rule: 'NO-PAY-NOW', subscription: 'sub-e3' };
    expect(stopped(anAdmin(), anInvoice())).toMatchObject({ ...refusal, hasFailed: false });
    expect(stopped(anAdmin(), anInvoice({ failed }))).toMatchObject({ ...refusal, hasFailed: true });
  });

  test('REG-7 is not possible where international cards are not accepted', () => {
    expect(stopped(aPerson({ id: 'bills' }), invoice, aTenant({ cloud: '21vianet', country: 'CN' }))).toMatchObject({
      rule: 'REG-7',
      paysWith: ['invoice', 'alipay', 'unionpay'],
    });
  });
});

describe('an invoice that was paid once', () => {
  const once = { brand: 'Visa', lastFour: '5556' };
  const paid = withNews(
    { ...invoice, tryOn: '2026-11-22', failed: { firstOn: '2026-11-17', lastOn: '2026-11-17', attempts: 1 } },
    { outcome: 'paid', on: '2026-11-21', at: new Date('2026-11-21T12:00Z'), once },
  );

  test('PAY-10 keeps its payment method, says what paid, and is not charged any more', () => {
    expect(paid).toMatchObject({ paymentMethod: 'visa', paidOnce: once, paidOn: '2026-11-21' });
    expect([paid?.tryOn, paid?.failed, paid && owed(paid)]).toEqual([undefined, undefined, 0]);
  });

  test('PAY-12 no longer says so once the bank has taken it back', () => {
    const later = { outcome: 'failed', on: '2026-11-25', at: new Date('2026-11-25T12:00Z') } as const;
    const back = paid && withNews(paid, later);
    expect([back?.paidOnce, back && owed(back)]).toEqual([undefined, 368_000]);
  });
});
