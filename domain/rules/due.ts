// What happens by itself when its day comes: renewals, and changes planned for a date (LIC-6, LIC-7, KEY-11).
import type { BusinessDate } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import { renewed, renews } from './lifecycle.ts';

export type CameDue = {
  kind: 'renewed' | 'change-applied' | 'change-skipped';
  on: BusinessDate;
  from: number;
  to: number;
};

/**
 * The next single step that is due on `today`, with the subscription after it; undefined when all is up to date.
 * One step at a time gives the same result for one long absence as for many short ones.
 */
export function nextDue(
  subscription: Subscription,
  today: BusinessDate,
): { happened: CameDue; document: Subscription } | undefined {
  const { scheduled, ...rest } = subscription;
  const { total: from, endsOn } = rest;
  const renewalDue = renews(rest) && endsOn <= today;
  // A planned change waits for the renewal of its day, and counts first when it is for an earlier day.
  if (scheduled && scheduled.on <= today && !(renewalDue && scheduled.on > endsOn)) {
    const { total: to, on } = scheduled;
    // LIC-3 holds on that day too: licences that people have by then stay.
    return to < rest.assigned
      ? { happened: { kind: 'change-skipped', on, from, to }, document: rest }
      : { happened: { kind: 'change-applied', on, from, to }, document: { ...rest, total: to } };
  }
  if (!renewalDue) return undefined;
  const document = renewed(subscription);
  return { happened: { kind: 'renewed', on: endsOn, from, to: document.total }, document };
}
