// Charges the cards whose day has come, where the vault knows at once what came of it; elsewhere an event tells.
import { type BusinessDate, dateIn } from '../model/calendar.ts';
import { type Invoice, totalOf } from '../model/invoice.ts';
import type { Tenant } from '../model/tenant.ts';
import type { PaymentOutcome, PaymentVault } from '../payment-vault.ts';
import type { Session, Store } from '../store/open-store.ts';
import { settlePayment } from './settle-payment.ts';
import { takeTurn } from './take-turn.ts';

export type Charge = NonNullable<PaymentVault['charge']>;

/** A credit asks for nothing, and a card that is gone cannot be charged. */
async function outcomeOf(store: Store, invoice: Invoice, on: BusinessDate, charge: Charge, session: Session) {
  if (totalOf(invoice) <= 0) return 'paid';
  const { lastFour = '', expiresOn = '' } =
    (await store.paymentMethods.get(invoice.tenantId, invoice.paymentMethod, session)) ?? {};
  const outcome: PaymentOutcome = charge({ lastFour, expiresOn }, on);
  return outcome;
}

function chargeNext(store: Store, tenantId: string, on: BusinessDate, at: Date, charge: Charge): Promise<boolean> {
  return store.transaction(async (session) => {
    // Commands of the tenant and a charge take turns: each decides on what the other did.
    await takeTurn(store, tenantId, session);
    const due = { tenantId, tryOn: on };
    const [invoice] = await store.invoices.list(due, { session, limit: 1 });
    if (!invoice) return false;
    const outcome = await outcomeOf(store, invoice, on, charge, session);
    // The moment of the day does not matter here, and so one long absence leaves the same as many short ones.
    const news = { outcome, on, at: new Date(`${on}T00:00:00Z`) };
    return settlePayment(store, { invoice, news, at }, session);
  });
}

/** Those of one business day. Returns how many were charged, or tried to be. */
export async function chargeCards(
  store: Store,
  { id: tenantId, timeZone }: Tenant,
  charge: Charge,
  { at, on = dateIn(timeZone, at) }: { at: Date; on?: BusinessDate },
): Promise<number> {
  const due = { tenantId, tryOn: on };
  let tried = 0;
  while ((await store.invoices.count(due)) > 0 && (await chargeNext(store, tenantId, on, at, charge))) tried += 1;
  return tried;
}

/** What is to be tried today, for all: a card that was replaced or edited is within moments. */
export async function chargeAll(store: Store, charge: Charge, at: Date): Promise<void> {
  for (const tenant of await store.tenants.list({})) await chargeCards(store, tenant, charge, { at });
}
