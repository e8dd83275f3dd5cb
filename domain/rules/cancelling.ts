// Who can cancel what, and when (CAN-1..8, TRI-4, ADD-10).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import { addDays, type BusinessDate } from '../model/calendar.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { removable } from './add-ons.ts';
import { isNoEndedApp, soldByVendor } from './apps.ts';
import { creditChecked } from './blocks.ts';
import { endDates, goesOn, stateOn } from './lifecycle.ts';
import { mayChange } from './roles.ts';

/** CAN-2, CAN-8: who sold it cancels it. */
function soldHere({ source, product, partner = '' }: Subscription) {
  if (source === 'representative') return refuse('CAN-2', { product, representative: partner });
  return source === 'csp' || source === 'volume-licensing' ? refuse('CAN-8', { product, partner }) : undefined;
}

function stillRuns(subscription: Subscription, today: BusinessDate) {
  if (stateOn(subscription, today) === 'active') return undefined;
  const { id, product, source } = subscription;
  const { expires, deleted } = endDates(subscription);
  return refuse('ENDED', { subscription: id, product, source, endedOn: expires, deleted });
}

/** The last day on which a term that began on `date` can be cancelled with a refund (CAN-1; counting is our choice). */
export function cancelUntil(date: BusinessDate): BusinessDate {
  return addDays(date, policy.cancelDays);
}

/** Why it cannot end today, with the money back. */
export function endsToday(subscription: Subscription, today: BusinessDate) {
  const { id, product, source, agreement, total, startedOn, endsOn, app } = subscription;
  if (app) return creditChecked(subscription); // APP-13: at any time, with money back as long as CAN-1 says.
  if (source === 'trial') return refuse('TRI-4', { subscription: id, product, endsOn });
  if (source === 'prepaid') return refuse('KEY-11', { product, endsOn });
  const until = cancelUntil(startedOn);
  if (agreement === 'MCA' && today > until) return refuse('CAN-1', { subscription: id, product, until, endsOn });
  // CAN-3
  const limit = policy.cancelUpTo;
  const many = agreement === 'MOSA' && total > limit;
  if (many) return refuse('CAN-3', { subscription: id, product, total, limit, endsOn, goesOn: goesOn(subscription) });
  return creditChecked(subscription);
}

/** CAN-4: to cancel before the next renewal is to end the recurring billing, so there must be some. */
export function endsLater(subscription: Subscription) {
  const { product, endsOn, source } = subscription;
  return goesOn(subscription) ? undefined : refuse('ENDS-ANYWAY', { product, endsOn, source });
}

/** Why this person cannot cancel this subscription at all. */
export function cancelStopped(subscription: Subscription, people: readonly Person[], { by, today }: Asked) {
  const stopped =
    mayChange(by, subscription, people) ??
    removable(subscription) ??
    soldHere(subscription) ??
    isNoEndedApp(subscription, today) ??
    soldByVendor(subscription) ??
    stillRuns(subscription, today);
  if (stopped) return stopped;
  const now = endsToday(subscription, today);
  const later = endsLater(subscription);
  if (!now || !later) return undefined;
  // Reducing first, or waiting for a credit check, is still a way out; a term that is over anyway is none.
  return now.rule === 'CAN-3' || now.rule === 'LIC-10' ? now : later;
}
