// What the bot writes first about: facts of an event, as they were when it happened (domain rules, section 11).
import { z } from 'zod';
import { PaidWith } from './payment.ts';
import type { Topic } from './topic.ts';
import { PassingBlock } from './watch.ts';

const about = { subscription: z.string(), product: z.string() } as const;

export const Notice = z.discriminatedUnion('kind', [
  /** NOT-2, NOT-3: `amount` in minor units for the rest of the period; absent when it was declined. */
  z.object({
    ...about,
    kind: z.literal('credit-check-completed'),
    approved: z.boolean(),
    from: z.number().int(),
    to: z.number().int(),
    amount: z.number().int().optional(),
  }),
  /** NOT-4 */
  z.object({ ...about, kind: z.literal('ends-soon'), on: z.string(), days: z.number().int() }),
  /** NOT-21: `becomesPaid` when it converts at its end instead of stopping (TRI-2). */
  z.object({
    ...about,
    kind: z.literal('trial-ends-soon'),
    on: z.string(),
    days: z.number().int(),
    becomesPaid: z.boolean(),
  }),
  /** NOT-5 */
  z.object({ ...about, kind: z.literal('expired'), disabledOn: z.string() }),
  /** NOT-6: until the day before `deletedOn` it can come back. */
  z.object({ ...about, kind: z.literal('disabled'), deletedOn: z.string() }),
  /** NOT-14: an app never comes back (APP-10). */
  z.object({
    ...about,
    kind: z.literal('app-disabled'),
    on: z.string(),
    because: z.enum(['cancelled', 'unpaid', 'ended']),
  }),
  /** NOT-15: bought on `since`, and costing nothing until it is activated. */
  z.object({ ...about, kind: z.literal('app-not-activated'), since: z.string() }),
  /** A planned change that came due: applied, or skipped because more licences were assigned by then (LIC-3). */
  z.object({ ...about, kind: z.literal('change-applied'), from: z.number().int(), to: z.number().int() }),
  z.object({ ...about, kind: z.literal('change-skipped'), from: z.number().int(), to: z.number().int() }),
  /** NOT-17: to the admins, without the money (NOT-27); `by` is the purchaser's name. */
  z.object({ ...about, kind: z.literal('purchased'), by: z.string(), quantity: z.number().int() }),
  /** To whoever confirmed it. `undone` is false when it was changed again before the answer came. */
  z.object({
    ...about,
    kind: z.literal('order-refused'),
    reason: z.enum(['payment', 'not-available', 'limit', 'other']),
    undone: z.boolean(),
  }),
  z.object({
    ...about,
    kind: z.literal('licences-refused'),
    way: z.enum(['assign', 'unassign']),
    people: z.array(z.string()),
    reason: z.enum(['conflict', 'dependency', 'no-license', 'group', 'other']),
    undone: z.boolean(),
  }),
  /** NOT-7: `amount` in minor units; `tryOn` is the next attempt, absent when there is none before `usableUntil`. */
  z.object({
    ...about,
    kind: z.literal('payment-failed'),
    invoice: z.string(),
    attempts: z.number().int(),
    amount: z.number().int(),
    paidWith: PaidWith,
    tryOn: z.string().optional(),
    usableUntil: z.string(),
    /** An app never comes back (APP-10). */
    isApp: z.boolean(),
  }),
  /** NOT-10: `chargedBy` where a card pays it. */
  z.object({
    ...about,
    kind: z.literal('invoice-ready'),
    invoice: z.string(),
    /** The billing profile that it bills; absent for an order. */
    profile: z.string().optional(),
    amount: z.number().int(),
    chargedBy: z.string().optional(),
  }),
  /** NOT-9: to whoever added the card; `subscription` is the first that it pays for. */
  z.object({
    ...about,
    kind: z.literal('card-expires-soon'),
    method: z.string(),
    paidWith: PaidWith,
    on: z.string(),
    days: z.number().int(),
  }),
  /** NOT-16: to the purchaser; `by` is the admin's name. Whoever was moved has another licence of the same product now. */
  z.object({ ...about, kind: z.literal('taken-over'), by: z.string(), way: z.enum(['move', 'cancel']) }),
  /** SSP-12: to the admins, of what somebody bought who has left; it goes on until it is cancelled or taken over. */
  z.object({ ...about, kind: z.literal('purchaser-left'), by: z.string(), users: z.number().int() }),
  /** Prices in minor units for one licence and one month; `on` is the first day at the new one. To whoever pays. */
  z.object({
    ...about,
    kind: z.literal('price-changes'),
    from: z.number().int(),
    to: z.number().int(),
    on: z.string(),
    /** Without the purchaser's approval it ends on that day. */
    needsApproval: z.boolean(),
  }),
  /** POL-8: to those who decide; `by` asked for `people`, in one request each. */
  z.object({
    kind: z.literal('licence-requested'),
    requests: z.array(z.string()),
    product: z.string(),
    by: z.string(),
    people: z.array(z.string()),
    reason: z.string(),
  }),
  /** NOT-18: to `person` and to whoever asked for them. */
  z.object({
    kind: z.literal('request-decided'),
    product: z.string(),
    person: z.string(),
    by: z.string(),
    approved: z.boolean(),
    word: z.string().optional(),
  }),
  /** NOT-12: `free` of `total` are left. */
  z.object({ ...about, kind: z.literal('licences-short'), total: z.number().int(), free: z.number().int() }),
  /** NOT-25: to whoever planned it, when `by` turned recurring billing off (REC-4). */
  z.object({
    ...about,
    kind: z.literal('change-discarded'),
    from: z.number().int(),
    to: z.number().int(),
    on: z.string(),
    by: z.string(),
  }),
  /**
   * NOT-20: until `until` it can be cancelled with money back (`whole`, CAN-1), or so many licences that were added on
   * `from` can be given back (LIC-7).
   */
  z.object({
    ...about,
    kind: z.literal('window-closes'),
    from: z.string(),
    until: z.string(),
    days: z.number().int(),
    quantity: z.number().int(),
    whole: z.boolean(),
  }),
  /** NOT-11: what was a trial or prepaid is paid for from now on, by itself (TRI-2, REC-5); `price` of one for a month. */
  z.object({
    ...about,
    kind: z.literal('became-paid'),
    total: z.number().int(),
    price: z.number().int(),
    endsOn: z.string(),
  }),
  /** What this person waited for is over: it was a credit check (LIC-10) or a trial (LIC-14). */
  z.object({ ...about, kind: z.literal('cleared'), total: z.number().int(), was: PassingBlock }),
]);
export type Notice = z.infer<typeof Notice>;
/** What it is about is a subscription. */
export type SubscriptionNotice = Extract<Notice, { subscription: string }>;

/** Each kind of notice is about one topic, under which it is muted. */
export const topicOf: Readonly<Record<Notice['kind'], Topic>> = {
  'credit-check-completed': 'credit-checks',
  'ends-soon': 'expiry',
  'trial-ends-soon': 'trials',
  expired: 'expiry',
  disabled: 'expiry',
  'change-applied': 'licences',
  'change-skipped': 'licences',
  'order-refused': 'licences',
  'licences-refused': 'licences',
  purchased: 'self-service',
  'payment-failed': 'payments',
  'invoice-ready': 'payments',
  'card-expires-soon': 'payments',
  'taken-over': 'self-service',
  'price-changes': 'payments',
  'purchaser-left': 'self-service',
  'licence-requested': 'self-service',
  'request-decided': 'self-service',
  'app-disabled': 'apps',
  'app-not-activated': 'apps',
  'licences-short': 'licences',
  'change-discarded': 'licences',
  'window-closes': 'licences',
  'became-paid': 'trials',
  cleared: 'licences',
};
