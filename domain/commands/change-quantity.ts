// Add licences, remove licences, or set a new total (LIC-1..24).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { ask, refuse } from '../decision.ts';
import { mention } from '../model/mention.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { removable } from '../rules/add-ons.ts';
import { type Direction, notBlocked } from '../rules/blocks.ts';
import { candidates } from '../rules/candidates.ts';
import { isActive } from '../rules/lifecycle.ts';
import { owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { coversAssigned, maximumOf, withinLimits } from '../rules/quantities.ts';
import { buyers, mayBuy, mayChange } from '../rules/roles.ts';
import { changeStopped } from '../rules/stopped.ts';
import { summary } from '../rules/summary.ts';
import { decrease } from './change-quantity/decrease.ts';
import { increase } from './change-quantity/increase.ts';
import { secondSubscription } from './change-quantity/second-subscription.ts';

const Input = z.object({
  ...mention,
  /** What the sentence wants when it gives no number. */
  direction: z.enum(['add', 'remove']).optional(),
  /** "5 more" is 5, "5 fewer" is -5. */
  by: z.coerce.number().int().optional(),
  /** LIC-1: the new total; typed on the card, it wins over `by`. */
  total: z.coerce.number().int().optional(),
  when: z.enum(['now', 'at-renewal']).optional(),
  /** LIC-16: the payment method of the second subscription. */
  payment: z.string().optional(),
});
type Input = z.infer<typeof Input>;

export type Facts = { subscriptions: Subscription[]; people: Person[]; paying: Paying };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

function wanted({ total, by }: Input, subscription: Subscription): number | undefined {
  return total ?? (by === undefined ? undefined : subscription.total + by);
}

function directionOf(input: Input, subscription: Subscription): Direction {
  const total = wanted(input, subscription);
  if (total === undefined) return input.direction ?? 'add';
  return total < subscription.total ? 'remove' : 'add';
}

/** Without a product in the sentence, only what can be changed is offered. */
function choices(subscriptions: readonly Subscription[], input: Input, asked: Asked) {
  const open = subscriptions.filter((one) => !isActive(one, asked.today) && !notBlocked(one, directionOf(input, one)));
  const offered = input.products.length === 0 && open.length > 0 ? open : subscriptions;
  return offered.map((one) => summary(one, asked.today));
}

function decide(input: Input, { subscriptions, people, paying }: Facts, asked: Asked) {
  const visible = candidates(subscriptions, input, asked.by, asked.today);
  const changeable = visible.filter((one) => !mayChange(asked.by, one, people));
  if (changeable.length > 1) return ask('subscription', { options: choices(changeable, input, asked) });
  const subscription = changeable[0] ?? visible[0];
  if (!subscription) return mayBuy(asked.by, buyers(people)) ?? refuse('NOT-FOUND', { products: input.products });

  const direction = directionOf(input, subscription);
  const stopped = changeStopped(subscription, direction, people, asked);
  if (stopped) return stopped;

  const { product, assigned, total: from } = subscription;
  const total = wanted(input, subscription);
  if (total === undefined) {
    const minimum = direction === 'add' ? from + 1 : Math.max(assigned, 1);
    return ask('total', { product, assigned, direction, from, minimum, maximum: maximumOf(subscription) });
  }
  if (total === from) return refuse('NO-CHANGE', { product, total });
  const gone = total < 1 ? removable(subscription) : undefined; // ADD-10, ADD-11
  const impossible = gone ?? withinLimits(subscription, total) ?? coversAssigned(subscription, total);
  if (impossible) return impossible;
  if (subscription.source === 'prepaid')
    return secondSubscription(subscription, total, input, { subscriptions, paying }, asked);
  return total > from
    ? increase(subscription, total, input.when, paying, asked)
    : decrease(subscription, total, paying, asked);
}

export const changeQuantity = defineCommand({ name: 'change-quantity', input: Input, facts, decide });
