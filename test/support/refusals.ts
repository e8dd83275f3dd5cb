// Every refusal with facts as they occur: a rule without an example does not compile.
import type { MoneyRefusal } from '../../cards/money-refusals.ts';
import type { InputRefusal, SeenRefusal } from '../../cards/refusals.ts';
import type { RefusalOf } from '../../domain/command.ts';
import type { acceptAgreement } from '../../domain/commands/accept-agreement.ts';
import type { activateApp } from '../../domain/commands/activate-app.ts';
import type { approveRenewal } from '../../domain/commands/approve-renewal.ts';
import type { assignLicences } from '../../domain/commands/assign-licences.ts';
import type { buyApp } from '../../domain/commands/buy-app.ts';
import type { buyProduct } from '../../domain/commands/buy-product.ts';
import type { cancelSubscription } from '../../domain/commands/cancel-subscription.ts';
import type { changeQuantity } from '../../domain/commands/change-quantity.ts';
import type { convertTrial } from '../../domain/commands/convert-trial.ts';
import type { decideLicenceRequest } from '../../domain/commands/decide-licence-request.ts';
import type { deleteSubscription } from '../../domain/commands/delete-subscription.ts';
import type { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import type { extendTrial } from '../../domain/commands/extend-trial.ts';
import type { muteNotices } from '../../domain/commands/mute-notices.ts';
import type { notifyWhenCleared } from '../../domain/commands/notify-when-cleared.ts';
import type { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import type { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import type { redeemKeys } from '../../domain/commands/redeem-keys.ts';
import type { requestLicence } from '../../domain/commands/request-licence.ts';
import type { setLicenceProcess } from '../../domain/commands/set-licence-process.ts';
import type { setPoNumber } from '../../domain/commands/set-po-number.ts';
import type { setSelfServicePolicy } from '../../domain/commands/set-self-service-policy.ts';
import type { startTrial } from '../../domain/commands/start-trial.ts';
import type { takeOverPurchase } from '../../domain/commands/take-over-purchase.ts';
import type { unassignLicences } from '../../domain/commands/unassign-licences.ts';
import { refuse } from '../../domain/decision.ts';
import { addOnRefusals } from './add-on-refusals.ts';
import { licenceRequestRefusals } from './licence-request-refusals.ts';
import { moneyRefusals } from './money-refusals.ts';

type Refusal =
  | RefusalOf<typeof changeQuantity>
  | RefusalOf<typeof redeemKeys>
  | RefusalOf<typeof buyProduct>
  | RefusalOf<typeof activateApp>
  | RefusalOf<typeof buyApp>
  | RefusalOf<typeof acceptAgreement>
  | RefusalOf<typeof assignLicences>
  | RefusalOf<typeof unassignLicences>
  | RefusalOf<typeof cancelSubscription>
  | RefusalOf<typeof recurringBilling>
  | RefusalOf<typeof extendSubscription>
  | RefusalOf<typeof convertTrial>
  | RefusalOf<typeof extendTrial>
  | RefusalOf<typeof reactivateSubscription>
  | RefusalOf<typeof setLicenceProcess>
  | RefusalOf<typeof setPoNumber>
  | RefusalOf<typeof setSelfServicePolicy>
  | RefusalOf<typeof deleteSubscription>
  | RefusalOf<typeof takeOverPurchase>
  | RefusalOf<typeof muteNotices>
  | RefusalOf<typeof approveRenewal>
  | RefusalOf<typeof startTrial>
  | RefusalOf<typeof requestLicence>
  | RefusalOf<typeof decideLicenceRequest>
  | RefusalOf<typeof notifyWhenCleared>
  | SeenRefusal
  | InputRefusal
  | MoneyRefusal;
type Examples = { [Rule in Refusal['rule']]: Extract<Refusal, { rule: Rule }>[] };

const admins = ['Alex Wilber', 'Megan Bowen'];
const product = 'm365-e3';
const lastFive = 'DDDD5';
const subscription = 'sub-bp';
const portal = 'https://sign.contoso.example/admin';
const short = { subscription, product };
const bought = { subscription: 'sub-powerapps', product: 'power-apps', purchaser: 'Adele Vance' };
const two = ['Dana Ortiz', 'Nestor Wilke'];
const [endedOn, endsOn] = ['2026-11-16', '2026-12-10'];
const ended = { subscription, product, endedOn, disabled: '2026-12-16', deleted: '2027-03-16' };

export const refusals: Examples = {
  ...addOnRefusals,
  'ROLE-1': [refuse('ROLE-1', { admins }), refuse('ROLE-1', { admins: [] })],
  'ROLE-4': [
    refuse('ROLE-4', { admins }),
    refuse('ROLE-4', { admins, buyer: true }),
    refuse('ROLE-4', { admins: [], buyer: false }),
  ],
  'ROLE-8': [
    refuse('ROLE-8', { subscription, purchaser: 'Adele Vance' }),
    refuse('ROLE-8', { subscription, purchaser: '' }),
  ],
  'ROLE-11': [refuse('ROLE-11', { admins }), refuse('ROLE-11', { admins: [] })],
  'LIC-3': [
    refuse('LIC-3', { subscription, product, wanted: 95, assigned: 96, total: 100, unassign: 1 }),
    refuse('LIC-3', { subscription, product, wanted: 0, assigned: 1, total: 1, unassign: 1 }),
  ],
  'LIC-6': [
    refuse('LIC-6', { product, agreement: 'MOSA', recurringBilling: true }),
    refuse('LIC-6', { product, agreement: 'MCA', recurringBilling: false }),
  ],
  'LIC-7': [refuse('LIC-7', { product, endsOn: '2027-08-13' })],
  'LIC-9': [refuse('LIC-9', { product, representative: 'Kim Lee' }), refuse('LIC-9', { product, representative: '' })],
  'LIC-10': [refuse('LIC-10', { subscription, product, since: '2026-11-20', quantity: 10 })],
  'LIC-11': [refuse('LIC-11', { product, total: 5 })],
  'LIC-12': [refuse('LIC-12', { product, partner: 'Northwind' }), refuse('LIC-12', { product, partner: '' })],
  'LIC-13': [refuse('LIC-13', { product, partner: 'Fabrikam' }), refuse('LIC-13', { product, partner: '' })],
  'LIC-14': [refuse('LIC-14', { subscription: 'sub-e3', product, endsOn: '2026-12-01' })],
  'LIC-15': [refuse('LIC-15', { product: 'yammer' })],
  'LIFE-4': [refuse('LIFE-4', { ...ended, state: 'expired' }), refuse('LIFE-4', { ...ended, state: 'disabled' })],
  'ROLE-10': [
    refuse('ROLE-10', { ...bought, mayTakeOver: true }),
    refuse('ROLE-10', { ...bought, mayTakeOver: false }),
  ],
  'ASN-1': [refuse('ASN-1', { count: 201, maximum: 200 })],
  'ASN-2': [refuse('ASN-2', { people: ['Dana Ortiz'] }), refuse('ASN-2', { people: two })],
  'ASN-6': [
    refuse('ASN-6', { ...short, wanted: 6, free: 4, missing: 2, mayBuy: true, admins }),
    refuse('ASN-6', { ...short, wanted: 3, free: 1, missing: 2, mayBuy: false, admins }),
    refuse('ASN-6', { ...short, wanted: 1, free: 0, missing: 1, mayBuy: false, admins: [] }),
  ],
  'ASN-8': [refuse('ASN-8', { people: ['Nestor Wilke'] }), refuse('ASN-8', { people: two })],
  'ASN-10': [refuse('ASN-10', { product, endedOn: '2026-10-01' })],
  'ASN-11': [
    refuse('ASN-11', { product: 'contoso-sign', portal }),
    refuse('ASN-11', { product: 'contoso-sign', portal: undefined }),
  ],
  'APP-5': [refuse('APP-5', { product: 'fabrikam-backup' })],
  'APP-7': [refuse('APP-7', { subscription, product: 'contoso-sign', portal })],
  'NO-APP': [refuse('NO-APP', { subscription, product })],
  'ALREADY-ACTIVATED': [
    refuse('ALREADY-ACTIVATED', { subscription, product: 'contoso-sign', on: '2026-06-10', portal }),
  ],
  'NOTHING-TO-ACTIVATE': [refuse('NOTHING-TO-ACTIVATE', { apps: 0 }), refuse('NOTHING-TO-ACTIVATE', { apps: 2 })],
  'NO-PAYER': [
    refuse('NO-PAYER', { subscription, product: 'contoso-sign', billingProfile: true }),
    refuse('NO-PAYER', { subscription, product: 'contoso-sign', billingProfile: false }),
  ],
  'APP-2': [
    refuse('APP-2', { product: 'contoso-sign', subscription: undefined, maySign: true, signers: admins }),
    refuse('APP-2', { product: undefined, subscription, maySign: true, signers: admins }),
    refuse('APP-2', { product: undefined, subscription: undefined, maySign: true, signers: admins }),
    refuse('APP-2', { product: undefined, subscription: undefined, maySign: false, signers: [] }),
  ],
  'APP-6': [refuse('APP-6', { country: 'CN' })],
  'APP-12': [refuse('APP-12', { admins }), refuse('APP-12', { admins: [] })],
  'ROLE-12': [refuse('ROLE-12', { signers: admins }), refuse('ROLE-12', { signers: [] })],
  AGREED: [
    refuse('AGREED', { on: '2026-06-01', by: 'Alex Wilber', product: 'contoso-sign', subscription: undefined }),
    refuse('AGREED', { on: '2026-06-01', by: '', product: undefined, subscription }),
    refuse('AGREED', { on: '2026-06-01', by: '', product: undefined, subscription: undefined }),
  ],
  'APP-14': [refuse('APP-14', { product: 'vanarsdel-maps', portal })],
  'APP-10': [refuse('APP-10', { product: 'northwind-timesheets', endedOn: '2026-11-19' })],
  'HAS-IT': [refuse('HAS-IT', { product, people: ['Megan Bowen'] }), refuse('HAS-IT', { product, people: two })],
  'HAS-NOT': [
    refuse('HAS-NOT', { subscription, product, people: ['Tess Smit'] }),
    refuse('HAS-NOT', { subscription, product, people: two }),
  ],
  'NOBODY-HAS-IT': [refuse('NOBODY-HAS-IT', { product })],
  'KEY-1': [
    refuse('KEY-1', { length: 24, wrong: undefined }),
    refuse('KEY-1', { length: 25, wrong: { character: '?', position: 18 } }),
  ],
  'KEY-6': [refuse('KEY-6', { product })],
  'KEY-7': [
    refuse('KEY-7', { problem: 'too-many' }),
    refuse('KEY-7', { problem: 'lengths' }),
    refuse('KEY-7', { problem: 'products' }),
  ],
  'KEY-10': [refuse('KEY-10', { product, wanted: ['m365-e5', 'visio-p2'] })],
  'KEY-11': [refuse('KEY-11', { product, endsOn: '2027-01-20' })],
  'KEY-E1': [refuse('KEY-E1', { lastFive })],
  'KEY-E2': [refuse('KEY-E2', { lastFive })],
  'KEY-E3': [refuse('KEY-E3', { lastFive })],
  'KEY-E4': [refuse('KEY-E4', { lastFive, redeemBy: '2026-11-20' })],
  'KEY-E5': [
    refuse('KEY-E5', { lastFive, on: '2026-01-20', subscription, self: true, by: 'Alex Wilber' }),
    refuse('KEY-E5', { lastFive, on: '2026-01-20', subscription, self: false, by: 'Megan Bowen' }),
    refuse('KEY-E5', { lastFive, on: '2026-01-20', subscription, self: false, by: undefined }),
    refuse('KEY-E5', { lastFive, on: undefined, subscription: undefined, self: false, by: undefined }),
  ],
  'KEY-E6': [refuse('KEY-E6', { lastFive, minutes: 15 })],
  'KEY-E7': [refuse('KEY-E7', { lastFive, product, country: 'US' })],
  'KEY-E8': [refuse('KEY-E8', { product, maximum: 300, from: 296, licences: 5 })],
  'KEY-E9': [refuse('KEY-E9', { admins })],
  'KEY-PAUSED': [refuse('KEY-PAUSED', { minutes: 15 })],
  'CAN-1': [refuse('CAN-1', { subscription, product, until: '2026-11-20', endsOn })],
  'CAN-2': [refuse('CAN-2', { product, representative: 'Kim Lee' }), refuse('CAN-2', { product, representative: '' })],
  'CAN-3': [
    refuse('CAN-3', { subscription, product, total: 100, limit: 25, endsOn, goesOn: true }),
    refuse('CAN-3', { subscription, product, total: 100, limit: 25, endsOn, goesOn: false }),
  ],
  'CAN-8': [refuse('CAN-8', { product, partner: 'Fabrikam' }), refuse('CAN-8', { product, partner: '' })],
  ENDED: [
    refuse('ENDED', { subscription, product, source: 'direct', endedOn, deleted: '2027-03-16' }),
    refuse('ENDED', { subscription, product, source: 'csp', endedOn, deleted: '2027-03-16' }),
  ],
  'ENDS-ANYWAY': [
    refuse('ENDS-ANYWAY', { product, source: 'prepaid', endsOn }),
    refuse('ENDS-ANYWAY', { product, source: 'direct', endsOn }),
  ],
  'TRI-3': [
    refuse('TRI-3', { problem: 'again', subscription, product, from: '2026-11-25', endsOn }),
    refuse('TRI-3', { problem: 'over', subscription, product, from: '2026-11-25', endsOn }),
    refuse('TRI-3', { problem: 'early', subscription, product, from: '2026-11-25', endsOn }),
  ],
  'TRI-4': [refuse('TRI-4', { subscription, product, endsOn })],
  'TRI-5': [refuse('TRI-5', { product, endsOn })],
  'NO-TRIAL': [refuse('NO-TRIAL', { subscription, product })],
  'NO-CARD': [refuse('NO-CARD', { product })],
  'SSP-11': [
    refuse('SSP-11', { product: 'power-apps', country: undefined, admins }),
    refuse('SSP-11', { product: 'visio-p2', country: 'BR', admins }),
  ],
  'POL-2': [
    refuse('POL-2', { product: 'power-apps', policy: 'disabled', admins }),
    refuse('POL-2', { product: 'visio-p1', policy: 'trials-only', admins: [] }),
  ],
  'NOT-SERVED': [refuse('NOT-SERVED', { product: 'copilot', country: 'CN' })],
  'NOT-SOLD': [refuse('NOT-SOLD', { product: 'contoso-sign' })],
  'NOTHING-SOLD': [refuse('NOTHING-SOLD', {})],
  'SSP-10': [refuse('SSP-10', { product })],
  'ROLE-15': [refuse('ROLE-15', { admins, billing: true }), refuse('ROLE-15', { admins: [], billing: false })],
  'NO-PURCHASE': [refuse('NO-PURCHASE', { products: ['power-apps'] }), refuse('NO-PURCHASE', { products: [] })],
  'SSP-15': [refuse('SSP-15', { ...short, target: 'sub-pa', wanted: 2, free: 1, missing: 1 })],
  'NOTHING-TO-APPROVE': [
    refuse('NOTHING-TO-APPROVE', { subscription, product, approvedOn: undefined }),
    refuse('NOTHING-TO-APPROVE', { subscription, product, approvedOn: endedOn }),
  ],
  'POL-7': [refuse('POL-7', { product: 'power-apps' })],
  TRIED: [refuse('TRIED', { product: 'visio-p1', subscription: 'sub-visio-p1-2' })],
  ...licenceRequestRefusals,
  'POL-4': [refuse('POL-4', { product: 'contoso-sign' })],
  'NOTHING-WAITS': [refuse('NOTHING-WAITS', {})],
  CLEARED: [refuse('CLEARED', { subscription, product })],
  'NO-NEWS': [refuse('NO-NEWS', {})],
  'PO-NUMBER': [refuse('PO-NUMBER', { profile: 'bp-main' })],
  'SAME-PO-NUMBER': [
    refuse('SAME-PO-NUMBER', { profile: 'bp-main', name: 'Contoso Main', number: undefined }),
    refuse('SAME-PO-NUMBER', { profile: 'bp-main', name: 'Contoso Main', number: 'PO-4500' }),
  ],
  'POL-6': [refuse('POL-6', {})],
  'SAME-POLICY': [refuse('SAME-POLICY', { product, policy: 'trials-only' })],
  'ROLE-14': [refuse('ROLE-14', { product, billing: 'monthly', admins })],
  'REC-2': [refuse('REC-2', { subscription, product, endedOn })],
  'REC-5': [refuse('REC-5', { product, endsOn })],
  ALREADY: [
    refuse('ALREADY', { subscription, product, turn: 'on', endsOn }),
    refuse('ALREADY', { subscription, product, turn: 'off', endsOn }),
  ],
  'NO-PAYMENT': [refuse('NO-PAYMENT', { subscription, product })],
  EXTENDED: [refuse('EXTENDED', { product, on: endedOn, endsOn })],
  'KEY-12': [refuse('KEY-12', { product })],
  ACTIVE: [refuse('ACTIVE', { subscription, product, endsOn })],
  DELETED: [refuse('DELETED', { product, deleted: '2027-03-16' })],
  'LIFE-9': [
    refuse('LIFE-9', { ...ended, problem: 'agreement', state: 'active' }),
    refuse('LIFE-9', { ...ended, problem: 'agreement', state: 'disabled' }),
    refuse('LIFE-9', { ...ended, problem: 'too-early', state: 'active' }),
    refuse('LIFE-9', { ...ended, problem: 'too-early', state: 'expired' }),
  ],
  'LIFE-7': [refuse('LIFE-7', { product, partner: 'Fabrikam' }), refuse('LIFE-7', { product, partner: '' })],
  PLANNED: [refuse('PLANNED', { product, total: 30, on: '2027-01-20' })],
  'NO-CHANGE': [refuse('NO-CHANGE', { product, total: 100 })],
  'AT-LEAST-ONE': [refuse('AT-LEAST-ONE', { product, total: 100 })],
  'AT-MOST': [refuse('AT-MOST', { product, wanted: 1_000_000, maximum: 100_000 })],
  'NOT-FOUND': [refuse('NOT-FOUND', { products: ['copilot'] }), refuse('NOT-FOUND', { products: [] })],
  'NOTHING-TO-SEE': [refuse('NOTHING-TO-SEE', { admins })],
  'ROLE-7': [refuse('ROLE-7', { admins, mayAdd: true }), refuse('ROLE-7', { admins: [], mayAdd: false })],
  'PAY-11': [refuse('PAY-11', { product, invoice: '20261116-sub-e3', since: '2026-11-17' })],
  ...moneyRefusals,
  INPUT: [refuse('INPUT', { fields: ['total'] })],
};
