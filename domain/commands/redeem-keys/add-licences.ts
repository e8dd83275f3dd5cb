// KEY-5: the keys' licences are added to the prepaid subscription, which keeps its end date (LIC-17; the date is our choice).
import type { Asked } from '../../command.ts';
import { accept, refuse } from '../../decision.ts';
import { addMonths } from '../../model/calendar.ts';
import type { ProductKey } from '../../model/product-key.ts';
import type { Subscription } from '../../model/subscription.ts';
import { isActive } from '../../rules/lifecycle.ts';
import { maximumOf } from '../../rules/quantities.ts';
import { licencesOf, type RedeemEffect, spent, told } from './effect.ts';

/** A first key of a product opens a prepaid subscription that lasts as long as the shortest key (our choice). */
function opened(keys: readonly [ProductKey, ...ProductKey[]], today: string): Subscription {
  const [{ id, tenantId, product }] = keys;
  const months = Math.min(...keys.map((key) => key.months));
  return {
    id: `sub-${product}-${id.slice(0, 6)}`,
    tenantId,
    version: 0,
    product,
    source: 'prepaid',
    agreement: 'MOSA',
    total: licencesOf(keys),
    assigned: 0,
    term: 'annual',
    billing: 'annual',
    startedOn: today,
    endsOn: addMonths(today, months),
    recurringBilling: false,
    added: [],
  };
}

/** LIC-17. A count that is planned for the next term grows along: the licences last as long as the subscription. */
function grown(subscription: Subscription, licences: number): Subscription {
  const { scheduled, total } = subscription;
  const later = scheduled && { scheduled: { ...scheduled, total: scheduled.total + licences } };
  return { ...subscription, total: total + licences, ...later };
}

export function addLicences(
  subscription: Subscription | undefined,
  keys: readonly [ProductKey, ...ProductKey[]],
  { by, today }: Asked,
) {
  const over = subscription && isActive(subscription, today);
  if (over) return over;
  const from = subscription?.total ?? 0;
  const to = from + licencesOf(keys);
  const [{ product }] = keys;
  const maximum = maximumOf({ product });
  if (to > maximum) return refuse('KEY-E8', { product, maximum, from, licences: licencesOf(keys) });
  const document = subscription ? grown(subscription, licencesOf(keys)) : opened(keys, today);
  const effect: RedeemEffect = {
    mode: 'add',
    subscription: document.id,
    product,
    opens: !subscription,
    keys: told(keys),
    from,
    to,
    assigned: document.assigned,
    endsOn: document.endsOn,
  };
  const saves = [{ kind: 'subscription' as const, document }, ...spent(keys, by.id, today, document.id)];
  return accept(effect, saves, subscription ? { mode: 'add', moreKeys: '' } : { moreKeys: '' });
}
