// The cards that the bot writes first: one for each kind of notice, and several on one card.
import type { Written } from './scene.ts';

const e3 = { subscription: 'sub-e3', product: 'm365-e3' };
const e5 = { subscription: 'sub-e5', product: 'm365-e5' };
const bought = { subscription: 'sub-powerapps', product: 'power-apps' };
const checked = { ...e3, kind: 'credit-check-completed', from: 40, to: 50, amount: 110_466 } as const;
const soon = { ...e3, kind: 'ends-soon', on: '2026-12-07', days: 14 } as const;
const trial = { kind: 'trial-ends-soon', subscription: 'sub-pbi', product: 'powerbi-pro', on: '2026-12-03' } as const;
const expired = { ...e3, kind: 'expired', disabledOn: '2026-12-23' } as const;
const timesheets = { subscription: 'app-timesheets', product: 'northwind-timesheets' };
const backup = { subscription: 'app-backup', product: 'fabrikam-backup' };

const failed = { ...e3, kind: 'payment-failed', invoice: '20261109-sub-e3', attempts: 1, amount: 368_000 } as const;
const visa = { kind: 'card', brand: 'Visa', lastFour: '4242' } as const;
const unpaid = { ...failed, paidWith: visa, tryOn: '2026-11-28', usableUntil: '2026-12-23', isApp: false } as const;
const ready = { ...e3, kind: 'invoice-ready', invoice: '20261109-sub-e3', amount: 368_000 } as const;
const price = { ...bought, kind: 'price-changes', from: 2_000, to: 2_400, on: '2027-05-30' } as const;
const requested = {
  kind: 'licence-requested',
  product: 'visio-p1',
  by: 'Lynne Robbins',
  reason: 'I draw the plans of the new office.',
} as const;
const decided = {
  kind: 'request-decided',
  product: 'visio-p1',
  person: 'Lynne Robbins',
  by: 'Isaiah Langer',
} as const;

export const noticeScenes: Written[] = [
  { name: 'notice-credit-check-passed', notices: [{ ...checked, approved: true }] },
  { name: 'notice-credit-check-declined', notices: [{ ...checked, approved: false }] },
  { name: 'notice-licences-short', notices: [{ ...e3, kind: 'licences-short', total: 100, free: 3 }] },
  { name: 'notice-licences-none', notices: [{ ...e3, kind: 'licences-short', total: 100, free: 0 }] },
  {
    name: 'notice-change-discarded',
    notices: [{ ...e3, kind: 'change-discarded', from: 100, to: 90, on: '2026-12-09', by: 'Megan Bowen' }],
  },
  {
    name: 'notice-window-closes',
    notices: [
      { ...e5, kind: 'window-closes', whole: true, quantity: 25, from: '2026-11-19', until: '2026-11-26', days: 2 },
    ],
  },
  {
    name: 'notice-licences-can-go-back',
    notices: [
      { ...e5, kind: 'window-closes', whole: false, quantity: 5, from: '2026-11-19', until: '2026-11-26', days: 2 },
    ],
  },
  {
    name: 'notice-became-paid',
    notices: [{ ...e5, kind: 'became-paid', total: 25, price: 5_700, endsOn: '2027-12-03' }],
  },
  { name: 'notice-cleared', notices: [{ ...e3, kind: 'cleared', total: 50, was: 'LIC-10' }] },
  { name: 'notice-ends-soon', notices: [soon] },
  { name: 'notice-trial-ends-soon', notices: [{ ...trial, days: 10, becomesPaid: true }] },
  { name: 'notice-trial-stops', notices: [{ ...trial, days: 1, becomesPaid: false }] },
  { name: 'notice-expired', notices: [expired] },
  { name: 'notice-disabled', notices: [{ ...e3, kind: 'disabled', deletedOn: '2027-03-23' }] },
  {
    name: 'notice-app-disabled',
    notices: [{ ...timesheets, kind: 'app-disabled', on: '2026-11-19', because: 'ended' }],
  },
  { name: 'notice-app-not-activated', notices: [{ ...backup, kind: 'app-not-activated', since: '2026-11-13' }] },
  { name: 'notice-change-applied', notices: [{ ...e3, kind: 'change-applied', from: 100, to: 97 }] },
  { name: 'notice-change-skipped', notices: [{ ...e3, kind: 'change-skipped', from: 100, to: 90 }] },
  { name: 'notice-purchased', notices: [{ ...bought, kind: 'purchased', by: 'Adele Vance', quantity: 3 }] },
  { name: 'notice-taken-over', notices: [{ ...bought, kind: 'taken-over', by: 'Alex Wilber', way: 'move' }] },
  { name: 'notice-order-refused', notices: [{ ...e3, kind: 'order-refused', reason: 'limit', undone: true }] },
  {
    name: 'notice-licences-refused',
    notices: [
      { ...e3, kind: 'licences-refused', way: 'assign', people: ['Megan Bowen'], reason: 'conflict', undone: true },
    ],
  },
  { name: 'notice-payment-failed', notices: [unpaid] },
  {
    name: 'notice-app-payment-failed',
    notices: [{ ...unpaid, subscription: 'app-sign', product: 'contoso-sign', isApp: true }],
  },
  { name: 'notice-invoice-ready', notices: [{ ...ready, chargedBy: '2026-11-10' }] },
  { name: 'notice-invoice-of-profile-ready', notices: [{ ...ready, profile: 'Contoso Invoice' }] },
  {
    name: 'notice-card-expires-soon',
    notices: [{ ...e3, kind: 'card-expires-soon', method: 'pm-mc', paidWith: visa, on: '2026-12-31', days: 30 }],
  },
  { name: 'notices-about-money', notices: [unpaid, { ...ready, chargedBy: '2026-11-10' }] },
  {
    name: 'notice-licence-requested',
    notices: [{ ...requested, requests: ['visio-p1/lynne'], people: ['Lynne Robbins'] }],
  },
  { name: 'notice-price-approve', notices: [{ ...price, needsApproval: true }] },
  { name: 'notice-price', notices: [{ ...price, needsApproval: false }] },
  { name: 'notice-purchaser-left', notices: [{ ...bought, kind: 'purchaser-left', by: 'Adele Vance', users: 2 }] },
  { name: 'notice-request-approved', notices: [{ ...decided, approved: true }] },
  { name: 'notice-request-denied', notices: [{ ...decided, approved: false, word: 'Use Draw.io for now.' }] },
  { name: 'notices-on-one-card', notices: [soon, { ...trial, days: 10, becomesPaid: true }, expired] },
];
