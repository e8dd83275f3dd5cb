// One invoice with its lines, ten a page, and the page to download it from.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { type Invoice, totalOf } from '../model/invoice.ts';
import type { PagePurpose } from '../model/page-link.ts';
import { paidWith } from '../model/payment.ts';
import { mayGetInvoices, maySeeInvoice, mayUseProfile } from '../rules/billing-roles.ts';
import { billedTo } from '../rules/invoicing.ts';
import { mayEdit } from '../rules/keeping.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { payNowStopped } from '../rules/pay-now.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { mayChange } from '../rules/roles.ts';
import { owed } from '../rules/unpaid.ts';

const linesAPage = 10;

const Input = z.object({ invoice: z.string(), page: z.coerce.number().int().min(1).default(1) });
type Input = z.infer<typeof Input>;
type Facts = Owned & { paying: Paying; invoice: Invoice | undefined };

async function facts({ invoice }: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read), invoice: await read.invoice(invoice) };
}

/** What helps when it could not be charged: the card to edit, and what to let another method pay (PAY-6, PAY-7). */
function payable(invoice: Invoice, { subscriptions, people, paying }: Facts, asked: Asked) {
  const { by } = asked;
  const method = paying.methods.find(({ id }) => id === invoice.paymentMethod);
  const profile = paying.profiles.find(({ id }) => id === invoice.billingProfile);
  const order = subscriptions.find(({ id }) => id === invoice.order);
  const mayReplace = profile ? mayUseProfile(by, profile) : order && !mayChange(by, order, people);
  const isUrgent = invoice.failed !== undefined || method?.kind === 'invoice';
  return {
    // PAY-10: what a card pays by itself on its day needs nobody.
    now: isUrgent && !payNowStopped(invoice, { profiles: paying.profiles, people: [] }, asked),
    card: method && mayEdit(by, method) ? method.id : undefined,
    replaces: mayReplace ? (profile ? { profile: profile.id } : { subscription: order?.id }) : undefined,
  };
}

function answer({ invoice: id, page: wanted }: Input, facts: Facts, asked: Asked) {
  const { by } = asked;
  const none = mayGetInvoices(by, facts);
  if (none) return none;
  const { invoice, paying, subscriptions } = facts;
  // Somebody else's does not exist for this person (ROLE-7, NOT-27).
  if (!invoice || !maySeeInvoice(by, invoice, paying.profiles)) return refuse('NO-INVOICE', { id });
  const pages = Math.max(1, Math.ceil(invoice.lines.length / linesAPage));
  const page = Math.min(wanted, pages);
  const { issuedOn, from, until, chargedBy, poNumber, lines, paymentMethod, paidOn, paidOnce, failed, tryOn } = invoice;
  const method = paying.methods.find((one) => one.id === paymentMethod);
  const opens: PagePurpose = { kind: 'invoice', invoice: id };
  return {
    kind: 'invoice' as const,
    id,
    issuedOn,
    from,
    until,
    chargedBy,
    poNumber,
    billedTo: billedTo(invoice, subscriptions, paying.profiles),
    paidWith: paidOnce ? ({ kind: 'card', ...paidOnce } as const) : method && paidWith(method),
    total: totalOf(invoice),
    count: lines.length,
    page,
    pages,
    lines: lines.slice((page - 1) * linesAPage, page * linesAPage),
    opens,
    /** `owed` in minor units; `failed` and `tryOn` tell what came of charging it (PAY-11). */
    payment: { owed: owed(invoice), paidOn, failed, tryOn, ...payable(invoice, facts, asked) },
  };
}

export const showInvoice = defineQuestion({ name: 'show-invoice', input: Input, facts, answer });
