// MOSA: the same subscription goes on (LIFE-5).
import type { Asked } from '../../command.ts';
import { accept } from '../../decision.ts';
import type { BusinessDate } from '../../model/calendar.ts';
import type { Subscription } from '../../model/subscription.ts';
import { togetherWith } from '../../rules/add-ons.ts';
import { prorated, restOfPeriod, wholePeriod } from '../../rules/charges.ts';
import { bookPeriod, charged } from '../../rules/invoicing.ts';
import { begun, continued, nextEnd, termAfter } from '../../rules/lifecycle.ts';
import { paymentForm } from '../../rules/paying.ts';
import { periodOf, type ReactivateEffect, type Reactivating, revived, told } from './effect.ts';

/** Cancelled in the middle of a term, whose end has not come yet. */
function isMidTerm({ endsOn }: Subscription, today: BusinessDate): boolean {
  return today < endsOn;
}

/**
 * The next billing date stays where it was while that is still to come. Otherwise it moves out by one term, or by one
 * term from today where the term after the old date would be over as well (our choice).
 */
function withTerm(subscription: Subscription, today: BusinessDate): Subscription {
  if (isMidTerm(subscription, today)) return subscription;
  const { endsOn, term } = subscription;
  const next = nextEnd(subscription);
  return today < next ? continued(subscription, endsOn, next) : begun(subscription, today, termAfter(today, term));
}

export function takeUpAgain(given: Reactivating, { today }: Asked) {
  const { subscription, addOns, pays, choice } = given;
  // What a cancellation gave back is charged again; after the end, a billing period is, and none for the time it was off.
  const partOf = (one: Subscription) =>
    isMidTerm(one, today) ? restOfPeriod(one, today) : wholePeriod(withTerm(one, today), today);
  const amountOf = (one: Subscription) => prorated(periodOf(one).after, partOf(one));
  const change = (one: Subscription) => {
    const after = revived(withTerm(charged(one, today), today), pays);
    return bookPeriod(after, { type: 're-enable', part: partOf(one), amount: amountOf(one) }, today);
  };
  const effect: ReactivateEffect = {
    how: 'again',
    ...told(given, withTerm(subscription, today), amountOf, today),
    ...(isMidTerm(subscription, today) && { part: partOf(subscription) }),
  };
  return accept(effect, togetherWith(addOns, subscription, change), paymentForm(choice));
}
