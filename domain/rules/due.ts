// What happens by itself when its day comes: planned changes, further terms, and the stages of the end (LIFE-1).
import type { BusinessDate } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import { creditedFrom } from './invoicing.ts';
import { begun, continued, converts, endDates, goesOn, renewed, renews, termAfter } from './lifecycle.ts';
import { awaitsApproval } from './prices.ts';
import { stopped } from './unpaid.ts';

export type CameDue = {
  kind:
    | 'change-applied'
    | 'change-skipped'
    | 'extension-began'
    | 'converted'
    | 'renewed'
    | 'ended-with-base'
    | 'stopped-unpaid'
    | 'expired'
    | 'disabled'
    | 'deleted';
  on: BusinessDate;
  from: number;
  to: number;
};
export type Due = { happened: CameDue; document: Subscription };

/** What comes next of one kind, and on which day, however far off; `base` is what a traditional add-on belongs to. */
type Step = (subscription: Subscription, base: Subscription | undefined) => Due | undefined;

function due(kind: CameDue['kind'], on: BusinessDate, before: Subscription, document: Subscription): Due {
  return { happened: { kind, on, from: before.total, to: document.total }, document };
}

/** LIC-6, LIC-7, KEY-11. LIC-3 holds on that day too: licences that people have by then stay. */
const plannedChange: Step = (subscription) => {
  const { scheduled, ...rest } = subscription;
  if (!scheduled) return undefined;
  const { total, on } = scheduled;
  if (total >= rest.assigned) return due('change-applied', on, rest, { ...rest, total });
  return { happened: { kind: 'change-skipped', on, from: rest.total, to: total }, document: rest };
};

const extension: Step = (subscription) => {
  const { extension: further, ...rest } = subscription;
  if (!further) return undefined;
  const document = continued({ ...rest, billing: further.billing }, further.on, rest.endsOn);
  return due('extension-began', further.on, rest, document);
};

/** TRI-2, REC-5 */
const conversion: Step = (subscription) => {
  if (!converts(subscription)) return undefined;
  const { endsOn, term } = subscription;
  const isTrial = subscription.source === 'trial';
  // A trial is counted in days: where it ends says what day the paid terms keep to.
  const paid = isTrial ? begun(subscription, endsOn, termAfter(endsOn, term)) : renewed(subscription);
  const { trialExtended: _, ...rest } = paid;
  const source = subscription.purchaser === undefined ? 'direct' : 'self-service';
  return due('converted', endsOn, subscription, { ...rest, source });
};

/** ADD-1: a traditional add-on has no life of its own, so it renews once its base has. */
const renewal: Step = (subscription, base) => {
  if (!renews(subscription) || (base && base.endsOn <= subscription.endsOn)) return undefined;
  return due('renewed', subscription.endsOn, subscription, renewed(subscription));
};

/** ADD-1 */
const endWithBase: Step = (addOn, base) => {
  if (!base || goesOn(base)) return undefined;
  const { expires } = endDates(base);
  const ends = !goesOn(addOn) && endDates(addOn).expires <= expires && (addOn.cancelled || !base.cancelled);
  if (ends) return undefined;
  const { cancelled } = base;
  // Its own billing period may go on longer, where its term began on another day.
  const credited = creditedFrom(addOn, expires);
  const document = { ...credited, recurringBilling: false, endsOn: expires, ...(cancelled && { cancelled }) };
  return due('ended-with-base', expires, addOn, document);
};

/** PAY-11, ERA-9: not paid in time. From that day nobody has access, so what is charged for later days comes back. */
const stop: Step = (subscription) => {
  const { pastDue, cancelled, reached } = subscription;
  if (!pastDue || cancelled || reached === 'disabled') return undefined;
  return due('stopped-unpaid', pastDue.usableUntil, subscription, stopped(subscription, pastDue.usableUntil));
};

/** CAN-5, APP-10: what is cancelled skips Expired, and so does an app. Deleted, nobody has a licence of it any more (LIFE-3). */
const end: Step = (subscription) => {
  if (goesOn(subscription)) return undefined;
  const { expires, disabled, deleted } = endDates(subscription);
  const { reached, cancelled, app } = subscription;
  // A new price that nobody approved: nothing renews, and nothing will.
  const off = awaitsApproval(subscription) ? { recurringBilling: false } : {};
  const reaches = (state: 'expired' | 'disabled' | 'deleted', on: BusinessDate) =>
    due(state, on, subscription, { ...subscription, ...off, reached: state });
  if (reached === undefined && !cancelled && !app) return reaches('expired', expires);
  if (reached !== 'disabled') return reaches('disabled', disabled);
  const gone = reaches('deleted', deleted);
  return { ...gone, document: { ...gone.document, assigned: 0 } };
};

/** On one day they happen in this order. */
const steps: readonly Step[] = [plannedChange, extension, conversion, renewal, stop, endWithBase, end];

/**
 * The earliest single step that is due by `today`, with the subscription after it; undefined when all is up to date.
 * One step at a time, in the order of their days, gives the same for one long absence as for many short ones.
 */
export function nextDue(subscription: Subscription, today: BusinessDate, base?: Subscription): Due | undefined {
  if (subscription.reached === 'deleted' || subscription.replacedBy !== undefined) return undefined;
  return steps
    .flatMap((step) => step(subscription, base) ?? [])
    .filter(({ happened }) => happened.on <= today)
    .sort((a, b) => a.happened.on.localeCompare(b.happened.on))[0];
}

/** As it will be once all that is due by `today` has come true. */
export function upToDate(subscription: Subscription, today: BusinessDate): Subscription {
  const due = nextDue(subscription, today);
  return due ? upToDate(due.document, today) : subscription;
}
