// A purchaser agrees to the new price of what they bought: without this it does not renew (docs/adr/a-new-price.md).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { PaidWith } from '../model/payment.ts';
import { candidates } from '../rules/candidates.ts';
import { type Recurring, recurring } from '../rules/charges.ts';
import { firstTermFrom } from '../rules/lifecycle.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, paidWithOf, payingFor } from '../rules/paying.ts';
import { approved, canBeApproved } from '../rules/prices.ts';
import { mayChange } from '../rules/roles.ts';

const Input = z.object({ subscription: z.string() });
type Facts = Owned & { paying: Paying };

export type ApproveEffect = {
  subscription: string;
  product: string;
  total: number;
  /** Minor units for one licence and one month. */
  from: number;
  to: number;
  /** The first day at the new price. */
  on: BusinessDate;
  recurring: Recurring;
  paidWith: PaidWith | undefined;
  /** Off, it ends on `on`, approved or not. */
  recurringBilling: boolean;
};

async function facts(_: unknown, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

function decide({ subscription: id }: z.infer<typeof Input>, { paying, ...own }: Facts, { by, today }: Asked) {
  const [found] = candidates(own.subscriptions, { subscription: id, products: [] }, by, today);
  if (!found) return refuse('NOT-FOUND', { products: [] });
  const stopped = mayChange(by, found, own.people); // ROLE-7, ROLE-8
  if (stopped) return stopped;
  const { product, total, price: from = 0, newPrice, recurringBilling } = found;
  if (!newPrice || !canBeApproved(found)) {
    return refuse('NOTHING-TO-APPROVE', { subscription: id, product, approvedOn: newPrice?.approvedOn });
  }
  const { price: to } = newPrice;
  const effect: ApproveEffect = {
    ...{ subscription: id, product, total, from, to, recurringBilling },
    on: firstTermFrom(found, newPrice.from),
    recurring: { ...recurring(found, to, 0, total), before: recurring(found, from, 0, total).after },
    paidWith: paidWithOf(found, paying),
  };
  return accept(effect, [{ kind: 'subscription', document: approved(found, today) }]);
}

export const approveRenewal = defineCommand({ name: 'approve-renewal', input: Input, facts, decide });
