// An ordinary subscription: one more term is agreed at today's price, and billed on its own days. Nothing is charged now
// (our choice: to extend is documented for keys only).
import type { Asked } from '../../command.ts';
import { accept } from '../../decision.ts';
import { paidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import { togetherWith } from '../../rules/add-ons.ts';
import { recurring } from '../../rules/charges.ts';
import { mayChooseBilling } from '../../rules/extending.ts';
import { nextEnd } from '../../rules/lifecycle.ts';
import { methodOf } from '../../rules/paying.ts';
import { summary } from '../../rules/summary.ts';
import type { ExtendEffect, Extending } from './effect.ts';

export function agreeFurtherTerm(
  { subscription, addOns, paying }: Extending,
  wish: 'monthly' | 'annual' | undefined,
  asked: Asked,
) {
  const { id, product, total, assigned, endsOn, term, price = 0, recurringBilling, scheduled } = subscription;
  const { app } = summary(subscription, asked.today);
  const billing = term === 'monthly' ? 'monthly' : (wish ?? subscription.billing);
  const mayChoose = mayChooseBilling(subscription, asked);
  const cost = (one: Subscription) => recurring({ billing }, one.price ?? 0, one.total, one.total);
  const effect: ExtendEffect = {
    subscription: id,
    product,
    mode: 'term',
    total,
    assigned,
    ...(app && { app }),
    endedOn: endsOn,
    endsOn: nextEnd(subscription),
    from: endsOn,
    price,
    recurring: cost(subscription),
    billing,
    mayChooseBilling: mayChoose,
    paidWith: paidWith(methodOf(subscription, paying)),
    payments: [],
    recurringBilling,
    ...(scheduled && { planned: { total: scheduled.total, on: scheduled.on } }),
    addOns: addOns.map((one) => ({ product: one.product, recurring: cost(one) })),
  };
  const extended = (one: Subscription): Subscription => ({
    ...one,
    endsOn: nextEnd({ ...one, term }),
    extension: { on: one.endsOn, billing },
  });
  return accept(effect, togetherWith(addOns, subscription, extended), mayChoose ? { billing } : {});
}
