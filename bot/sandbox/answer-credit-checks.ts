// The sandbox has nobody who checks credit: orders made in its chats are answered by events of its own, after a while.
import { receiveEvent } from '../../domain/desk/receive-event.ts';
import type { CommerceEvent } from '../../domain/model/commerce-event.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { creditCheckCompleted } from '../../domain/rules/credit-check.ts';
import type { Store } from '../../domain/store/open-store.ts';
import { demoTenantId } from './demo-people.ts';

/** Declined when the amount on the card ended in 13 cents, so that both outcomes can be tried. */
function outcomeOf(subscription: Subscription): 'approved' | 'declined' {
  const since = subscription.creditCheck?.since ?? '';
  const amount = creditCheckCompleted(subscription, true, since)?.effect.amount ?? 0;
  return amount % 100 === 13 ? 'declined' : 'approved';
}

/** `now` is wall-clock time; `at` and `afterMs` are business time. An order that the demo tenant began with has no `orderedAt`. */
export async function answerCreditChecks(
  store: Store,
  { afterMs, now, at }: { afterMs: number; now: Date; at: Date },
): Promise<void> {
  const longEnough = { 'creditCheck.orderedAt': { $lte: new Date(at.getTime() - afterMs) } };
  for (const subscription of await store.subscriptions.list({ tenantId: demoTenantId, ...longEnough })) {
    const { id, tenantId, creditCheck } = subscription;
    const event: CommerceEvent = {
      // Names the order, so that it is answered once.
      id: `simulated/${id}/${creditCheck?.orderedAt?.getTime()}`,
      type: 'credit-check.completed',
      tenantId,
      occurredAt: at.toISOString(),
      data: { subscription: id, outcome: outcomeOf(subscription) },
    };
    await receiveEvent({ store }, event, now);
  }
}
