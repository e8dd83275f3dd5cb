// Applies what the commerce side told: each event once, in whatever order they come, on however many servers.
import type { CommerceEvent, ReceivedEvent, Verdict } from '../model/commerce-event.ts';
import { orderedAfter } from '../rules/credit-check.ts';
import type { Session, Store } from '../store/open-store.ts';
import { changePrice, type PriceChange } from './change-price.ts';
import { completeCreditCheck } from './complete-credit-check.ts';
import { hearPayment } from './hear-payment.ts';
import { licencesRefused, orderRefused } from './refused-by-others.ts';

const triedAgainAfterMs = 30_000;
const parkedAfterMs = 3_600_000;

type Type = CommerceEvent['type'];
type Apply<T extends Type> = (
  store: Store,
  event: Extract<CommerceEvent, { type: T }>,
  at: Date,
  session: Session,
) => Promise<Verdict>;

/** What is not there may still come: the order and the news of it travel on different roads. */
const creditCheckEnded: Apply<'credit-check.completed'> = async (store, event, at, session) => {
  const { tenantId, occurredAt, data } = event;
  const tenant = await store.tenants.get(tenantId, tenantId, session);
  const subscription = await store.subscriptions.get(tenantId, data.subscription, session);
  if (!tenant || !subscription) return { state: 'waiting', reason: 'there is no such subscription' };
  const { creditCheck } = subscription;
  if (!creditCheck) return { state: 'waiting', reason: 'no credit check is pending for this subscription' };
  if (orderedAfter(creditCheck, new Date(occurredAt), tenant.timeZone)) {
    return { state: 'ignored', reason: 'the order that is pending now was made after this came about' };
  }
  const approved = data.outcome === 'approved';
  await completeCreditCheck(store, { tenantId, subscription: subscription.id, approved, at });
  return { state: 'applied' };
};

const refusedByOthers =
  <T extends Type>(undo: (...given: Parameters<Apply<T>>) => Promise<unknown>, what: string): Apply<T> =>
  async (...given) =>
    (await undo(...given)) === undefined
      ? { state: 'waiting', reason: `there is no such ${what}` }
      : { state: 'applied' };

const priceReasons: Record<Exclude<PriceChange, 'changed'>, string> = {
  overtaken: 'a newer price of this product is known',
  'no-such-product': 'the price list has no such product',
  'no-such-organization': 'there is no such organization',
};

const priceChanged: Apply<'price.changed'> = async (...given) => {
  const change = await changePrice(...given);
  return change === 'changed' ? { state: 'applied' } : { state: 'ignored', reason: priceReasons[change] };
};

/** What becomes of each type of event. */
const appliers: { [T in Type]: Apply<T> } = {
  'price.changed': priceChanged,
  'credit-check.completed': creditCheckEnded,
  'order.refused': refusedByOthers<'order.refused'>(orderRefused, 'order'),
  'licences.refused': refusedByOthers<'licences.refused'>(licencesRefused, 'change of licences'),
  'payment.failed': hearPayment,
  'payment.succeeded': hearPayment,
};

/**
 * Tries the event that has waited longest and returns how it stands now; undefined when none is due. `now` is
 * wall-clock time, `at` business time. A fault throws, and is tried again for as long as the event is kept.
 */
export async function applyNextEvent(
  store: Store,
  { now, at }: { now: Date; at: Date },
): Promise<ReceivedEvent | undefined> {
  const isDue = { state: 'waiting', dueAt: { $lte: now } };
  const dueAt = new Date(now.getTime() + triedAgainAfterMs);
  const due = await store.commerceEvents.take(isDue, { dueAt }, { dueAt: 1 });
  if (!due) return undefined;
  return store.transaction(async (session) => {
    const received = await store.commerceEvents.get(due.tenantId, due.id, session);
    if (received?.state !== 'waiting') return received;
    // Their transactions are ours: the event is marked as applied exactly when it was.
    const ours: Store = { ...store, transaction: (work) => work(session) };
    const apply = appliers[received.event.type] as Apply<Type>;
    const verdict = await apply(ours, received.event, at, session);
    const isTooOld = now.getTime() - received.receivedAt.getTime() >= parkedAfterMs;
    const state = verdict.state === 'waiting' && isTooOld ? 'parked' : verdict.state;
    const { reason: _, ...standing } = received;
    return store.commerceEvents.save({ ...standing, ...verdict, state }, session);
  });
}
