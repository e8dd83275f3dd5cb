// Trials: what can be done with one while it runs and shortly after (TRI-1..6).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import { addDays } from '../model/calendar.ts';
import type { Offer } from '../model/offer.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';
import { policy } from '../policy.ts';
import { isForOwnTeams, mayPayForOwnTeam } from './buying.ts';
import { stateOn } from './lifecycle.ts';
import type { Owned } from './owned.ts';
import { isOwnTeams, mayChange } from './roles.ts';
import { policyOf } from './self-service-policy.ts';

function isTrial({ source, id, product }: Subscription) {
  return source === 'trial' ? undefined : refuse('NO-TRIAL', { subscription: id, product });
}

/** POL-2: a trial for the own team is bought where buying is allowed. */
function mayBecomePaid(trial: Subscription, people: readonly Person[], tenant: Tenant) {
  return isOwnTeams(trial) ? mayPayForOwnTeam(trial.product, { tenant, people }) : undefined;
}

/** TRI-5. Data is promised no longer than the 30 days of Expired (ERA-8), so buying keeps it that long. */
export function buyTrialStopped(subscription: Subscription, people: readonly Person[], { by, tenant, today }: Asked) {
  const stopped =
    mayChange(by, subscription, people) ?? isTrial(subscription) ?? mayBecomePaid(subscription, people, tenant);
  if (stopped) return stopped;
  const { product, endsOn } = subscription;
  return ['active', 'expired'].includes(stateOn(subscription, today))
    ? undefined
    : refuse('TRI-5', { product, endsOn });
}

/** TRI-3: once, and only shortly before the end. */
export function extendTrialStopped(subscription: Subscription, people: readonly Person[], { by, today }: Asked) {
  const stopped = mayChange(by, subscription, people) ?? isTrial(subscription);
  if (stopped) return stopped;
  const { id, product, endsOn, trialExtended } = subscription;
  const from = addDays(endsOn, -policy.trialExtension.withinDays);
  const no = (problem: 'over' | 'again' | 'early') =>
    refuse('TRI-3', { problem, subscription: id, product, from, endsOn });
  if (trialExtended) return no('again');
  if (today >= endsOn) return no('over');
  return today < from ? no('early') : undefined;
}

/** POL-7: a trial for the own team needs no payment method; there is one of some products (POL-6), and each person tries once. */
export function startTrialStopped(
  offer: Offer,
  { by, tenant, people, subscriptions }: Pick<Asked, 'by' | 'tenant'> & Owned,
) {
  const { product, selfService } = offer;
  const notForThem = isForOwnTeams(offer, { by, tenant, people });
  if (notForThem) return notForThem;
  if (policyOf(tenant, product) === 'disabled') return mayPayForOwnTeam(product, { tenant, people });
  if (!selfService?.trialWithoutPayment) return refuse('POL-7', { product });
  const had = subscriptions.find((one) => one.product === product && one.purchaser === by.id);
  return had && refuse('TRIED', { product, subscription: had.id });
}
