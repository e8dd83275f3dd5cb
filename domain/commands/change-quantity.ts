// Add licences, remove licences, or set a new total (LIC-1..24).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { ask, instead, refuse } from '../decision.ts';
import { mention } from '../model/mention.ts';
import type { Person } from '../model/person.ts';
import { ProductIds, product } from '../model/product.ts';
import type { Subscription } from '../model/subscription.ts';
import { removable } from '../rules/add-ons.ts';
import type { Direction } from '../rules/blocks.ts';
import { meant } from '../rules/meant.ts';
import { owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { coversAssigned, maximumOf, withinLimits } from '../rules/quantities.ts';
import { changeStopped } from '../rules/stopped.ts';
import { decrease } from './change-quantity/decrease.ts';
import { increase } from './change-quantity/increase.ts';
import { secondSubscription } from './change-quantity/second-subscription.ts';

const Input = z.object({
  ...mention,
  /** Of an add-on: the products that it belongs to, as the sentence named them. */
  bases: ProductIds,
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

/** "Audio Conferencing for E3": only what belongs to one of these. */
function belongsTo({ bases }: Input, { addOn, base }: Subscription, subscriptions: readonly Subscription[]): boolean {
  const product = subscriptions.find(({ id }) => id === base)?.product;
  return bases.length === 0 || addOn !== 'traditional' || (product !== undefined && bases.includes(product));
}

/** What is not there yet is bought: an add-on is asked for by its number, had or not. */
function newAddOn({ subscription, products, bases, total, by }: Input) {
  const quantity = total ?? by ?? 1;
  const isNew = subscription === undefined && products.some((id) => product(id).kind === 'add-on') && quantity > 0;
  const startsAt = bases.length > 0 ? { startsAt: 'base' } : {};
  return isNew ? instead('buy-add-on', { products, bases, quantity: total ?? by, ...startsAt }) : undefined;
}

function decide(input: Input, { subscriptions, people, paying }: Facts, asked: Asked) {
  const owned = { subscriptions: subscriptions.filter((one) => belongsTo(input, one, subscriptions)), people };
  const stopped = (one: Subscription) => changeStopped(one, directionOf(input, one), people, asked);
  const subscription = meant(input, owned, asked, (one) => !stopped(one));
  if ('kind' in subscription) return subscription.kind === 'refused' ? (newAddOn(input) ?? subscription) : subscription;
  const refused = stopped(subscription);
  if (refused) return refused;

  const { product: of, assigned, total: from } = subscription;
  const total = wanted(input, subscription);
  if (total === undefined) {
    const direction = directionOf(input, subscription);
    const minimum = direction === 'add' ? from + 1 : Math.max(assigned, 1);
    return ask('total', { product: of, assigned, direction, from, minimum, maximum: maximumOf(subscription) });
  }
  if (total === from) return refuse('NO-CHANGE', { product: of, total });
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
