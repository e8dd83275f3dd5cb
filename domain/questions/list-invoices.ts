// Which invoices did we get? The last three months unless asked otherwise (SSP-9, INV-1), ten a page, the newest first.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { addMonths, type BusinessDate, isDay, lastTime } from '../model/calendar.ts';
import { type Invoice, totalOf } from '../model/invoice.ts';
import { policy } from '../policy.ts';
import { mayGetInvoices, maySeeInvoice } from '../rules/billing-roles.ts';
import { billedTo } from '../rules/invoicing.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';

const invoicesAPage = 10;
const mostMonths = 120;

const Input = z.object({
  months: z.coerce.number().int().min(1).max(mostMonths).optional(),
  /** Business dates, both included; one of them leaves the other end open. Of the year 0000, the last time there was one. */
  from: z.string().refine(isDay).optional(),
  to: z.string().refine(isDay).optional(),
  page: z.coerce.number().int().min(1).default(1),
});
type Input = z.infer<typeof Input>;
type Facts = Owned & { paying: Paying; invoices: Invoice[]; range: Range };
type Range = { from: BusinessDate; to: BusinessDate };

/** "From May to March" ends last March, and began in the May before it. */
function rangeOf({ months, ...said }: Input, today: BusinessDate): Range {
  const to = said.to && lastTime(said.to, today);
  const from = said.from && lastTime(said.from, to ?? today);
  if (from === undefined && to === undefined) {
    return { from: addMonths(today, -(months ?? policy.invoiceMonths.first)), to: today };
  }
  return { from: from ?? addMonths(to ?? today, -mostMonths), to: to ?? today };
}

async function facts(input: Input, read: Reader, { today }: Asked): Promise<Facts> {
  const range = rangeOf(input, today);
  const [own, paying, invoices] = await Promise.all([
    owned(read),
    payingFor(read),
    read.invoices(range.from, range.to),
  ]);
  return { ...own, paying, invoices, range };
}

function answer(input: Input, facts: Facts, { by }: Asked) {
  const none = mayGetInvoices(by, facts);
  if (none) return none;
  const { paying, invoices, subscriptions, range } = facts;
  if (range.from > range.to) return refuse('SSP-9', range);
  const visible = invoices.filter((invoice) => maySeeInvoice(by, invoice, paying.profiles));
  const pages = Math.max(1, Math.ceil(visible.length / invoicesAPage));
  const page = Math.min(input.page, pages);
  const { months, from, to } = input;
  const isRange = from !== undefined || to !== undefined;
  return {
    kind: 'invoices' as const,
    ...range,
    /** Absent for a range. */
    months: isRange ? undefined : (months ?? policy.invoiceMonths.first),
    count: visible.length,
    total: visible.reduce((sum, invoice) => sum + totalOf(invoice), 0),
    page,
    pages,
    rows: visible.slice((page - 1) * invoicesAPage, page * invoicesAPage).map((invoice) => ({
      id: invoice.id,
      issuedOn: invoice.issuedOn,
      from: invoice.from,
      until: invoice.until,
      total: totalOf(invoice),
      billedTo: billedTo(invoice, subscriptions, paying.profiles),
      hasFailed: invoice.failed !== undefined,
    })),
  };
}

export const listInvoices = defineQuestion({ name: 'list-invoices', input: Input, facts, answer });
