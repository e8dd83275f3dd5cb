// Pay with another method from now on: one subscription, everything that a method pays, or a billing profile
// (PAY-2..7, PAY-10, SSP-6).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse } from '../decision.ts';
import type { Invoice } from '../model/invoice.ts';
import { type PaidWith, type PaymentMethod, paidWith } from '../model/payment.ts';
import { ProductIds } from '../model/product.ts';
import type { Subscription } from '../model/subscription.ts';
import { mayKeepMethods, maySeeMethod } from '../rules/billing-roles.ts';
import { candidates } from '../rules/candidates.ts';
import { kept } from '../rules/keeping.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { mayChange } from '../rules/roles.ts';
import { summary } from '../rules/summary.ts';
import { isFor, owed, triedAgain } from '../rules/unpaid.ts';
import { paidTogether, type Scope, scopeOf } from './replace-payment-method/scope.ts';
import { successors } from './replace-payment-method/successors.ts';

const Input = z.object({
  /** PAY-6, the widest that is named counts: a billing profile, all that a method pays, or one subscription. */
  profile: z.string().optional(),
  method: z.string().optional(),
  subscription: z.string().optional(),
  products: ProductIds,
  /** The method to pay with from now on. */
  payment: z.string().optional(),
});
type Input = z.infer<typeof Input>;
type Facts = Owned & { paying: Paying; unpaid: Invoice[] };

export type ReplaceEffect = {
  scope: 'subscription' | 'method' | 'profile';
  /** Named for the scope `profile`. */
  profile?: string;
  products: string[];
  from: PaidWith;
  to: PaidWith;
  payment: string;
  payments: { id: string; paidWith: PaidWith }[];
  /** PAY-11: what could not be charged is charged to the new one, at once; absent when there is nothing. */
  tried?: { invoices: string[]; amount: number };
};

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read), unpaid: await read.unpaidInvoices() };
}

function replaced(scope: Scope, { id }: PaymentMethod) {
  return scope.profile
    ? [{ kind: 'billing-profile' as const, document: { ...scope.profile, paymentMethod: id } }]
    : scope.subscriptions.map((one) => ({ kind: 'subscription' as const, document: { ...one, paidBy: id } }));
}

/** PAY-11: what failed, and all that it pays for: the method used becomes the new one for every affected subscription. */
function withAffected(scope: Scope, { unpaid, subscriptions }: Facts): { scope: Scope; again: Invoice[] } {
  const { profile } = scope;
  if (profile) return { scope, again: unpaid.filter(({ billingProfile }) => billingProfile === profile.id) };
  const again = unpaid.filter(
    (invoice) => invoice.billingProfile === undefined && scope.subscriptions.some((one) => isFor(invoice, one)),
  );
  const isMeant = ({ id }: Subscription) => scope.subscriptions.some((one) => one.id === id);
  const others = subscriptions.filter((one) => !isMeant(one) && again.some((invoice) => isFor(invoice, one)));
  return { scope: { ...scope, subscriptions: [...scope.subscriptions, ...others] }, again };
}

function decide(input: Input, facts: Facts, asked: Asked) {
  const { by, today } = asked;
  const { subscriptions, people, paying } = facts;
  const none = mayKeepMethods(by, facts);
  if (none) return none;
  const isNamed = input.subscription !== undefined || input.products.length > 0;
  if (!isNamed && input.method === undefined && input.profile === undefined) {
    const inUse = paying.methods.filter((one) => maySeeMethod(by, one)).map((one) => kept(one, facts, asked));
    return ask('method', { options: inUse.filter(({ uses }) => uses.length > 0) });
  }
  if (isNamed && input.method === undefined && input.profile === undefined) {
    const found = candidates(subscriptions, input, by, today);
    const mine = found.filter((one) => !mayChange(by, one, people));
    if (mine.length > 1) return ask('subscription', { options: mine.map((one) => summary(one, today)) });
    const other = found[0];
    if (!mine[0]) return (other && mayChange(by, other, people)) ?? refuse('NOT-FOUND', { products: input.products });
    if (!paidTogether(mine[0])) return refuse('NOT-PAID-HERE', { product: mine[0].product });
  }
  const named = scopeOf(input, facts, asked);
  if (named.kind === 'refused') return named;
  const { scope, again } = withAffected(named, facts);
  const options = successors(scope, paying, asked, input.payment);
  if (!Array.isArray(options)) return options;
  const chosen = options.find(({ id }) => id === input.payment) ?? options[0];
  if (!chosen) return refuse('PAY-7', { from: paidWith(scope.method) });
  const amount = again.reduce((sum, invoice) => sum + owed(invoice), 0);
  const effect: ReplaceEffect = {
    scope: scope.of,
    ...(scope.profile && { profile: scope.profile.name }),
    products: scope.subscriptions.map(({ product }) => product),
    from: paidWith(scope.method),
    to: paidWith(chosen),
    payment: chosen.id,
    payments: options.map((one) => ({ id: one.id, paidWith: paidWith(one) })),
    ...(again.length > 0 && { tried: { invoices: again.map(({ id }) => id), amount } }),
  };
  const tried = again.map((one) => ({ kind: 'invoice' as const, document: triedAgain(one, chosen.id, today) }));
  return accept(effect, [...replaced(scope, chosen), ...tried], options.length > 1 ? { payment: chosen.id } : {});
}

export const replacePaymentMethod = defineCommand({ name: 'replace-payment-method', input: Input, facts, decide });
