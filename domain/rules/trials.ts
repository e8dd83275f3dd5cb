// Trials: what can be done with one while it runs and shortly after (TRI-1..6).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import { addDays } from '../model/calendar.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { stateOn } from './lifecycle.ts';
import { mayChange } from './roles.ts';

function isTrial({ source, id, product }: Subscription) {
  return source === 'trial' ? undefined : refuse('NO-TRIAL', { subscription: id, product });
}

/** TRI-5. Data is promised no longer than the 30 days of Expired (ERA-8), so buying keeps it that long. */
export function buyTrialStopped(subscription: Subscription, people: readonly Person[], { by, today }: Asked) {
  const stopped = mayChange(by, subscription, people) ?? isTrial(subscription);
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
