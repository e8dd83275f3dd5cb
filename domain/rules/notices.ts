// Which notices arise, who gets them, and whether they still hold (NOT-2..6, NOT-11, NOT-14, NOT-15, NOT-21, NOT-26, NOT-27).
import { type BusinessDate, daysBetween } from '../model/calendar.ts';
import type { LicenceRequest } from '../model/licence-request.ts';
import type { SubscriptionNotice } from '../model/notice.ts';
import type { Person } from '../model/person.ts';
import { available, type Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { passingBlock } from './clearing.ts';
import { isOpenStill } from './closing-windows.ts';
import type { CameDue } from './due.ts';
import { endDates, goesOn, stateOn } from './lifecycle.ts';
import { awaitsApproval, canBeApproved } from './prices.ts';
import { isBuyer, isOwnTeams } from './roles.ts';

/** What came due, as news; undefined for what goes on as everybody expects. */
export function noticeOf({ kind, on, from, to }: CameDue, subscription: Subscription): SubscriptionNotice | undefined {
  const { id, product, base, app, cancelled, total, price = 0, endsOn } = subscription;
  const about = { subscription: id, product };
  if (kind === 'change-applied' || kind === 'change-skipped') return { ...about, kind, from, to };
  // ADD-1: a traditional add-on ends with its base, and the notice about that one says it.
  if (base !== undefined) return undefined;
  const { disabled, deleted } = endDates(subscription);
  if (app && kind === 'disabled') {
    const because = cancelled?.unpaid ? 'unpaid' : cancelled ? 'cancelled' : 'ended';
    return { ...about, kind: 'app-disabled', on, because };
  }
  if (kind === 'converted') return { ...about, kind: 'became-paid', total, price, endsOn };
  if (kind === 'expired') return { ...about, kind, disabledOn: disabled };
  return kind === 'disabled' ? { ...about, kind, deletedOn: deleted } : undefined;
}

type Reminder = { key: string; notice: SubscriptionNotice; to?: string[] };

/** What is to be said today about what comes nearer or waits; `to` where it is for somebody of its own. */
export function reminder(subscription: Subscription, today: BusinessDate): Reminder | undefined {
  return endReminder(subscription, today) ?? activationReminder(subscription, today);
}

/** The end that comes nearer, once for each of the policy's days; `key` names the term and the day (NOT-4, NOT-21). */
function endReminder(subscription: Subscription, today: BusinessDate): Reminder | undefined {
  const { id, product, source, base, endsOn, cancelled, extension } = subscription;
  if (base !== undefined || cancelled || extension) return undefined;
  const isTrial = source === 'trial';
  const days = daysBetween(today, endsOn);
  const all: readonly number[] = isTrial ? policy.remindDaysBefore.trial : policy.remindDaysBefore.end;
  const reachedDays = all.filter((before) => days <= before);
  if (days <= 0 || reachedDays.length === 0 || (goesOn(subscription) && !isTrial)) return undefined;
  const about = { subscription: id, product, on: endsOn, days };
  if (awaitsApproval(subscription)) {
    const { price: from = 0, newPrice } = subscription;
    const notice = { kind: 'price-changes', subscription: id, product, on: endsOn, needsApproval: true } as const;
    const key = `approve-renewal/${id}/${endsOn}/${Math.min(...reachedDays)}`;
    return { key, notice: { ...notice, from, to: newPrice?.price ?? from } };
  }
  const notice: SubscriptionNotice = isTrial
    ? { ...about, kind: 'trial-ends-soon', becomesPaid: goesOn(subscription) }
    : { ...about, kind: 'ends-soon' };
  return { key: `ends-soon/${id}/${endsOn}/${Math.min(...reachedDays)}`, notice };
}

/** NOT-15: an app that waits for its set-up, once for each of the policy's days. */
function activationReminder(subscription: Subscription, today: BusinessDate): Reminder | undefined {
  const { id, product, app, startedOn } = subscription;
  if (!app || app.activatedOn !== undefined || stateOn(subscription, today) !== 'active') return undefined;
  const waited = policy.remindToActivateAfter.filter((after) => daysBetween(startedOn, today) >= after);
  if (waited.length === 0) return undefined;
  return {
    key: `app-not-activated/${id}/${Math.max(...waited)}`,
    notice: { kind: 'app-not-activated', subscription: id, product, since: startedOn },
    ...(app.boughtBy !== undefined && { to: [app.boughtBy] }),
  };
}

/** NOT-27: what somebody bought for their own team is theirs alone. NOT-26: all else goes to global and billing admins. */
export function receivers(subscription: Subscription, admins: readonly Person[]): string[] {
  const { purchaser } = subscription;
  if (isOwnTeams(subscription)) return purchaser === undefined ? [] : [purchaser];
  return admins.filter(isBuyer).map(({ id }) => id);
}

/** A request that somebody has decided meanwhile needs no other. */
export function isOpen(requests: readonly (LicenceRequest | undefined)[]): boolean {
  return requests.some((one) => one && !one.decided);
}

/** A notice that waited may have been overtaken: reactivated meanwhile, extended, bought. Nobody is told what is over. */
export function stillHolds(
  notice: SubscriptionNotice,
  subscription: Subscription | undefined,
  today: BusinessDate,
): boolean {
  if (!subscription) return false;
  switch (notice.kind) {
    case 'ends-soon':
      return subscription.endsOn === notice.on && !subscription.reached && !goesOn(subscription);
    case 'trial-ends-soon': {
      const { endsOn, source, reached } = subscription;
      const isSoon = endsOn === notice.on && source === 'trial' && !reached;
      return isSoon && goesOn(subscription) === notice.becomesPaid;
    }
    case 'licences-short':
      return available(subscription) <= notice.free && !subscription.reached;
    case 'cleared':
      return passingBlock(subscription) !== notice.was && !subscription.reached;
    case 'app-not-activated':
      return subscription.app?.activatedOn === undefined && !subscription.reached && !subscription.cancelled;
    case 'expired':
    case 'disabled':
      return subscription.reached === notice.kind && subscription.replacedBy === undefined;
    case 'payment-failed':
      return subscription.pastDue?.invoice === notice.invoice && subscription.pastDue.attempts === notice.attempts;
    case 'price-changes':
      return subscription.newPrice?.price === notice.to && (!notice.needsApproval || canBeApproved(subscription));
    case 'window-closes':
      return isOpenStill(notice, subscription, today);
    case 'became-paid':
      return !subscription.cancelled && !subscription.reached;
    case 'purchaser-left':
      return subscription.reached !== 'deleted';
    default:
      return true;
  }
}
