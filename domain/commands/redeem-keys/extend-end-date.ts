// KEY-6: the keys pay for a further term, for as many licences as they carry (KEY-11).
import type { Asked } from '../../command.ts';
import { accept, refuse } from '../../decision.ts';
import { addMonths } from '../../model/calendar.ts';
import type { ProductKey } from '../../model/product-key.ts';
import type { Subscription } from '../../model/subscription.ts';
import { monthsAfter } from '../../rules/anchor.ts';
import { begun, stateOn } from '../../rules/lifecycle.ts';
import { coversAssigned, maximumOf } from '../../rules/quantities.ts';
import { licencesOf, type RedeemEffect, spent, told } from './effect.ts';

/**
 * Our choices (domain rules 15.2): a running subscription is extended from its end date, one that has ended from today;
 * several keys of one length together carry the sum of their licences; another number of licences counts from the old end date.
 */
export function extendEndDate(
  subscription: Subscription | undefined,
  keys: readonly [ProductKey, ...ProductKey[]],
  { by, today }: Asked,
) {
  const [{ product, months }] = keys;
  if (!subscription) return refuse('KEY-6', { product });
  const { scheduled } = subscription;
  // One planned count at a time: a second one would drop what the first key paid for.
  if (scheduled) return refuse('PLANNED', { product, total: scheduled.total, on: scheduled.on });
  if (keys.some((key) => key.months !== months)) return refuse('KEY-7', { problem: 'lengths' as const });
  const licences = licencesOf(keys);
  const maximum = maximumOf(subscription);
  if (licences > maximum) return refuse('KEY-E8', { product, maximum, from: 0, licences });
  const uncovered = coversAssigned(subscription, licences);
  if (uncovered) return uncovered;

  const running = stateOn(subscription, today) === 'active';
  const endsOn = running ? monthsAfter(subscription, subscription.endsOn, months) : addMonths(today, months);
  const changes = licences !== subscription.total;
  const later = changes && { scheduled: { total: licences, on: subscription.endsOn, requestedBy: by.id } };
  const { reached: _, ...rest } = subscription;
  const document = running ? { ...subscription, ...later, endsOn } : begun({ ...rest, total: licences }, today, endsOn);
  const effect: RedeemEffect = {
    mode: 'extend',
    subscription: document.id,
    product,
    opens: false,
    keys: told(keys),
    from: subscription.total,
    to: licences,
    assigned: subscription.assigned,
    endedOn: subscription.endsOn,
    endsOn,
    ...(changes && { totalFrom: running ? subscription.endsOn : today }),
  };
  const saves = [{ kind: 'subscription' as const, document }, ...spent(keys, by.id, today, document.id)];
  return accept(effect, saves, { mode: 'extend', moreKeys: '' });
}
