// Recurring billing: who can turn it on or off, and what that does (REC-1..5).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { livesByItself } from './add-ons.ts';
import { isNoEndedApp, soldByVendor } from './apps.ts';
import { soldByPartner, soldByRepresentative } from './blocks.ts';
import { endDates, stateOn } from './lifecycle.ts';
import { mayChange } from './roles.ts';

/** REC-2: only while Active. */
function isRunning(subscription: Subscription, today: BusinessDate) {
  const state = stateOn(subscription, today);
  if (state === 'active') return undefined;
  const { id, product } = subscription;
  return refuse('REC-2', { subscription: id, product, endedOn: endDates(subscription).expires });
}

export function recurringStopped(subscription: Subscription, people: readonly Person[], { by, today }: Asked) {
  return (
    mayChange(by, subscription, people) ??
    isNoEndedApp(subscription, today) ??
    soldByVendor(subscription) ??
    livesByItself(subscription) ??
    soldByPartner(subscription) ??
    soldByRepresentative(subscription) ??
    isRunning(subscription, today)
  );
}

/** What turning it off discards (REC-4). A count that a product key has paid for is no plan, and stays (KEY-11). */
export function discarded({ scheduled, source }: Subscription): Subscription['scheduled'] {
  return source === 'prepaid' ? undefined : scheduled;
}

export function turnedOff(subscription: Subscription): Subscription {
  const { scheduled, ...rest } = subscription;
  const kept = discarded(subscription) ? undefined : scheduled;
  return { ...rest, recurringBilling: false, ...(kept && { scheduled: kept }) };
}
