// Bringing back what has expired or been cancelled (LIFE-4..7).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { livesByItself } from './add-ons.ts';
import { isNoEndedApp } from './apps.ts';
import { soldByPartner, soldByRepresentative } from './blocks.ts';
import { isOrganizations } from './extending.ts';
import { endDates, stateOn } from './lifecycle.ts';
import { mayChange } from './roles.ts';

/** LIFE-7: the reseller takes a new order. */
function notFromReseller({ source, product, partner = '' }: Subscription) {
  return source === 'csp' ? refuse('LIFE-7', { product, partner }) : undefined;
}

/** LIFE-4: from Expired and Disabled. */
function hasEnded(subscription: Subscription, today: BusinessDate) {
  const { id, product, endsOn } = subscription;
  return stateOn(subscription, today) === 'active'
    ? refuse('ACTIVE', { subscription: id, product, endsOn })
    : undefined;
}

/** LIFE-4: never from Deleted. */
export function isGone(subscription: Subscription, today: BusinessDate) {
  if (stateOn(subscription, today) !== 'deleted') return undefined;
  return refuse('DELETED', { product: subscription.product, deleted: endDates(subscription).deleted });
}

/** PAY-11: what was not paid is paid first. */
function isPaid({ product, pastDue }: Subscription) {
  return pastDue && refuse('PAY-11', { product, invoice: pastDue.invoice, since: pastDue.since });
}

export function reactivateStopped(subscription: Subscription, people: readonly Person[], { by, today }: Asked) {
  return (
    mayChange(by, subscription, people) ??
    isOrganizations(subscription) ??
    hasEnded(subscription, today) ??
    isNoEndedApp(subscription, today) ??
    isPaid(subscription) ??
    livesByItself(subscription) ??
    notFromReseller(subscription) ??
    soldByPartner(subscription) ??
    soldByRepresentative(subscription)
  );
}
