// KEY-6: the keys pay for a further term, for as many licences as they carry (KEY-11).
import type { Asked } from '../../command.ts';
import { accept, refuse } from '../../decision.ts';
import { addMonths } from '../../model/calendar.ts';
import type { ProductKey } from '../../model/product-key.ts';
import type { Subscription } from '../../model/subscription.ts';
import { stateOn } from '../../rules/lifecycle.ts';
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
  if (keys.some((key) => key.months !== months)) return refuse('KEY-7', { problem: 'lengths' as const });
  const licences = licencesOf(keys);
  const maximum = maximumOf(subscription);
  if (licences > maximum) return refuse('KEY-E8', { product, maximum, from: 0, licences });
  const uncovered = coversAssigned(subscription, licences);
  if (uncovered) return uncovered;

  const running = stateOn(subscription, today) === 'active';
  const { scheduled: _, ...current } = subscription;
  const endsOn = addMonths(running ? current.endsOn : today, months);
  const changes = licences !== current.total;
  const later = running && changes && { scheduled: { total: licences, on: current.endsOn, requestedBy: by.id } };
  const document = { ...current, ...later, endsOn, total: running ? current.total : licences };
  const effect: RedeemEffect = {
    mode: 'extend',
    subscription: document.id,
    product,
    opens: false,
    keys: told(keys),
    from: current.total,
    to: licences,
    assigned: current.assigned,
    endedOn: current.endsOn,
    endsOn,
    ...(changes && { totalFrom: running ? current.endsOn : today }),
  };
  const saves = [{ kind: 'subscription' as const, document }, ...spent(keys, by.id, today, document.id)];
  return accept(effect, saves, { mode: 'extend', moreKeys: '' });
}
