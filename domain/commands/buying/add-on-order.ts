// An add-on that belongs to another subscription: it shares the life and the bill of its base (ADD-1).
import type { Asked } from '../../command.ts';
import type { BusinessDate } from '../../model/calendar.ts';
import type { Subscription } from '../../model/subscription.ts';
import type { Part } from '../../rules/charges.ts';
import { upToDate } from '../../rules/due.ts';
import { bookChange } from '../../rules/invoicing.ts';
import type { PaymentChoice } from '../../rules/paying.ts';
import type { Terms } from './terms.ts';

/** What pays for the base; what is prepaid has no bill, so there the add-on has one of its own. */
function payerOf({ source, paidBy, billingProfile }: Subscription, { payment }: PaymentChoice) {
  if (source === 'prepaid') return { paidBy: payment };
  return { ...(paidBy !== undefined && { paidBy }), ...(billingProfile !== undefined && { billingProfile }) };
}

/** Dates and agreement of the base as they will be once all that is due has come true, and its payer. */
export function sharedWith(base: Subscription, { billing }: Terms, choice: PaymentChoice, today: BusinessDate) {
  const current = upToDate(base, today);
  const { source, agreement, startedOn, anchorDay, endsOn, extension, recurringBilling } = current;
  return {
    base: base.id,
    ...(agreement && { agreement }),
    startedOn,
    ...(anchorDay !== undefined && { anchorDay }),
    endsOn,
    ...(extension && { extension: source === 'prepaid' ? { ...extension, billing } : extension }),
    recurringBilling,
    ...payerOf(current, choice),
  };
}

type Booking = { quantity: number; part: Part; amount: number };

/** Charged for the rest of the billing period; by invoice only once the credit check has passed, and there only then (LIC-19). */
export function booked(document: Subscription, booking: Booking, byInvoice: boolean, { by, at, today }: Asked) {
  const { quantity, part } = booking;
  const whole = { ...document, billedUntil: part.until };
  if (!byInvoice) return bookChange(whole, { type: 'purchase', ...booking }, today);
  const creditCheck = { since: today, orderedAt: at, quantity, requestedBy: by.id };
  return { ...whole, total: 0, added: [], creditCheck };
}
