// Who may pay an invoice at once, with a card that is used once (PAY-10).
import { refuse } from '../decision.ts';
import type { Invoice } from '../model/invoice.ts';
import type { BillingProfile } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import type { Tenant } from '../model/tenant.ts';
import { mayPayBills } from './billing-roles.ts';
import { owed } from './unpaid.ts';
import { waysToPay } from './ways-to-pay.ts';

type Facts = { profiles: readonly BillingProfile[]; people: readonly Person[] };

/** For an invoice that this person may see. */
export function payNowStopped(
  invoice: Invoice,
  { profiles, people }: Facts,
  { by, tenant }: { by: Person; tenant: Pick<Tenant, 'cloud' | 'country'> },
) {
  const { id, paidOn, order = '' } = invoice;
  if (owed(invoice) === 0) return refuse('NOTHING-OWED', { invoice: id, paidOn });
  const profile = profiles.find((one) => one.id === invoice.billingProfile);
  // MOSA: the card that pays what could not be charged takes over altogether (PAY-11), and an invoice is paid by transfer.
  if (!profile)
    return refuse('NO-PAY-NOW', { invoice: id, subscription: order, hasFailed: invoice.failed !== undefined });
  if (!mayPayBills(by, profile)) {
    const payers = people.filter((one) => mayPayBills(one, profile)).map(({ name }) => name);
    return refuse('NOT-THEIR-BILL', { profile: profile.name, payers });
  }
  const paysWith = waysToPay(tenant);
  return paysWith.includes('card') ? undefined : refuse('REG-7', { paysWith });
}
