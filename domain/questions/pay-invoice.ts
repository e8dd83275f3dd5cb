// Paying an invoice now with a card that is used once: on a web page, never in the chat (PAY-10, ROLE-13).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { addMonths } from '../model/calendar.ts';
import type { Invoice } from '../model/invoice.ts';
import type { PagePurpose } from '../model/page-link.ts';
import { policy } from '../policy.ts';
import { mayGetInvoices, maySeeInvoice } from '../rules/billing-roles.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { payNowStopped } from '../rules/pay-now.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { owed } from '../rules/unpaid.ts';

/** Without an invoice, the open one; of several, the choice. */
const Input = z.object({ invoice: z.string().optional() });
type Input = z.infer<typeof Input>;
type Facts = Owned & { invoices: Invoice[]; paying: Paying };

async function invoicesFor({ invoice: id }: Input, read: Reader, { today }: Asked): Promise<Invoice[]> {
  if (id === undefined) return read.invoices(addMonths(today, -policy.invoiceMonths.more), today);
  const invoice = await read.invoice(id);
  return invoice ? [invoice] : [];
}

async function facts(input: Input, read: Reader, asked: Asked): Promise<Facts> {
  const paying = await payingFor(read);
  const managers = paying.profiles.flatMap(({ invoiceManagers }) => invoiceManagers);
  const { subscriptions } = await owned(read);
  return {
    invoices: await invoicesFor(input, read, asked),
    paying,
    subscriptions,
    people: await read.people(managers),
  };
}

function answer({ invoice: id }: Input, { invoices, paying, subscriptions, people }: Facts, asked: Asked) {
  const { methods, profiles } = paying;
  const none = id === undefined ? mayGetInvoices(asked.by, { subscriptions, people, paying }) : undefined;
  if (none) return none;
  const stoppedFor = (one: Invoice) => payNowStopped(one, { profiles, people }, asked);
  // Somebody else's does not exist for this person (ROLE-7, NOT-27).
  const visible = invoices.filter((one) => maySeeInvoice(asked.by, one, profiles));
  // What failed and cannot be paid so is open too: its answer says what helps (PAY-11).
  const open = id === undefined ? visible.filter((one) => !stoppedFor(one) || (one.failed && owed(one) > 0)) : visible;
  const [invoice, ...others] = open;
  if (!invoice) return id === undefined ? refuse('NOTHING-OPEN', {}) : refuse('NO-INVOICE', { id });
  const nameOf = (one: Invoice) => profiles.find((profile) => profile.id === one.billingProfile)?.name;
  if (others.length > 0) {
    const rows = open.map((one) => ({ id: one.id, profile: nameOf(one), issuedOn: one.issuedOn, amount: owed(one) }));
    return { kind: 'choice' as const, rows: rows.slice(0, 10) };
  }
  const stopped = stoppedFor(invoice);
  if (stopped) return stopped;
  const opens: PagePurpose = { kind: 'pay-invoice', invoice: invoice.id };
  return {
    kind: 'pay' as const,
    invoice: invoice.id,
    profile: nameOf(invoice) ?? '',
    amount: owed(invoice),
    country: asked.tenant.country,
    /** PAY-13: then money may be on its way already. */
    byTransfer: methods.find((one) => one.id === invoice.paymentMethod)?.kind === 'invoice',
    opens,
  };
}

export const payInvoice = defineQuestion({ name: 'pay-invoice', input: Input, facts, answer });
