// Paying an invoice now with a card that is used once: on a web page, never in the chat (PAY-10, ROLE-13).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import type { Invoice } from '../model/invoice.ts';
import type { PagePurpose } from '../model/page-link.ts';
import type { Person } from '../model/person.ts';
import { maySeeInvoice } from '../rules/billing-roles.ts';
import { payNowStopped } from '../rules/pay-now.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { owed } from '../rules/unpaid.ts';

const Input = z.object({ invoice: z.string() });
type Input = z.infer<typeof Input>;
type Facts = { invoice: Invoice | undefined; paying: Paying; people: Person[] };

async function facts({ invoice: id }: Input, read: Reader): Promise<Facts> {
  const invoice = await read.invoice(id);
  const paying = await payingFor(read);
  const payers = paying.profiles.find((one) => one.id === invoice?.billingProfile)?.invoiceManagers ?? [];
  return { invoice, paying, people: await read.people(payers) };
}

function answer({ invoice: id }: Input, { invoice, paying, people }: Facts, asked: Asked) {
  const { methods, profiles } = paying;
  // Somebody else's does not exist for this person (ROLE-7, NOT-27).
  if (!invoice || !maySeeInvoice(asked.by, invoice, profiles)) return refuse('NO-INVOICE', { id });
  const stopped = payNowStopped(invoice, { profiles, people }, asked);
  if (stopped) return stopped;
  const opens: PagePurpose = { kind: 'pay-invoice', invoice: id };
  return {
    kind: 'pay' as const,
    invoice: id,
    profile: profiles.find((one) => one.id === invoice.billingProfile)?.name ?? '',
    amount: owed(invoice),
    country: asked.tenant.country,
    /** PAY-13: then money may be on its way already. */
    byTransfer: methods.find((one) => one.id === invoice.paymentMethod)?.kind === 'invoice',
    opens,
  };
}

export const payInvoice = defineQuestion({ name: 'pay-invoice', input: Input, facts, answer });
