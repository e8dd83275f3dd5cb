// How our own intents count where only the measured list of wishes is known. The list's label rules come first: extending a
// trial is extending there, deleting is cancelling, and who has a product is a question about that product. What the list has no name for must
// read as not understood there, because a wrong name would count as acting on it.
import type { Intent, OwnIntent, Slots, TaxonomyIntent } from './types.ts';

const COUNTS_AS: Readonly<Record<OwnIntent, TaxonomyIntent>> = {
  extend_trial: 'extend_subscription',
  delete_subscription: 'cancel_subscription',
  show_holders: 'show_subscription',
  reactivate_subscription: 'unknown',
  set_self_service_policy: 'unknown',
  take_over_purchase: 'unknown',
  request_licence: 'unknown',
  licence_requests: 'unknown',
  mute_notices: 'unknown',
  unmute_notices: 'unknown',
  delete_payment_method: 'unknown',
  show_billing_profile: 'unknown',
  buy_app: 'buy_product',
  accept_agreement: 'unknown',
  start_trial: 'unknown',
  admin_center: 'unknown',
  notify_when_cleared: 'credit_check_status',
  show_self_service_policy: 'unknown',
  pay_invoice: 'unknown',
};

/** Slots that the list does not have. */
const MORE_THAN_LISTED: Partial<Record<Intent, readonly (keyof Slots)[]>> = {
  show_holders: ['users'],
  self_service_report: ['product'],
};

export function inTaxonomy({ intent, slots }: { intent: Intent; slots: Slots }): {
  intent: TaxonomyIntent;
  slots: Slots;
} {
  // A licence for somebody who is named is giving one there, asked of an admin or not.
  const asksForOthers = intent === 'request_licence' && (slots.users ?? []).some((name) => !isMe(name));
  const name = asksForOthers ? 'assign_licenses' : isOwn(intent) ? COUNTS_AS[intent] : intent;
  const more = MORE_THAN_LISTED[intent] ?? [];
  const listed = Object.entries(slots).filter(([slot]) => !more.includes(slot as keyof Slots));
  return { intent: name, slots: name === 'unknown' ? {} : Object.fromEntries(listed) };
}

const isMe = (name: string) => /^(?:me|myself|mij|mezelf)$/i.test(name);
export const isOwn = (intent: Intent): intent is OwnIntent => Object.hasOwn(COUNTS_AS, intent);
