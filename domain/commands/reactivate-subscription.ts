// Reactivate what has expired or been cancelled (LIFE-4..7).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { instead, refuse } from '../decision.ts';
import type { Assignment } from '../model/assignment.ts';
import { mention } from '../model/mention.ts';
import type { Subscription } from '../model/subscription.ts';
import { addOnsOf } from '../rules/add-ons.ts';
import { stateOn } from '../rules/lifecycle.ts';
import { meant } from '../rules/meant.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { choosePayment, type Paying, payerOf, payingFor, usableBy } from '../rules/paying.ts';
import { isGone, reactivateStopped } from '../rules/reactivating.ts';
import { isBuyer } from '../rules/roles.ts';
import { startAnew } from './reactivate-subscription/start-anew.ts';
import { takeUpAgain } from './reactivate-subscription/take-up-again.ts';

const Input = z.object({
  ...mention,
  payment: z.string().optional(),
});
type Input = z.infer<typeof Input>;

type Facts = Owned & { paying: Paying; held: Assignment[] };

/** Only of what has ended: their people keep their licences. */
async function facts(_: Input, read: Reader, { today }: Asked): Promise<Facts> {
  const all = await owned(read);
  const ended = all.subscriptions.filter((one) => ['expired', 'disabled'].includes(stateOn(one, today)));
  const held = await Promise.all(ended.map(({ id }) => read.assignments(id)));
  return { ...all, paying: await payingFor(read), held: held.flat() };
}

/** The deleted subscription that a sentence names, when there is no other (LIFE-4). */
function gone({ subscription, products }: Input, all: readonly Subscription[], { by, today }: Asked) {
  const named = all.filter((one) => one.id === subscription || products.includes(one.product));
  const [deleted] = isBuyer(by) ? named.filter((one) => one.replacedBy === undefined) : [];
  return deleted && isGone(deleted, today);
}

function decide(input: Input, { paying, held, ...owned }: Facts, asked: Asked) {
  const { subscriptions, people } = owned;
  const subscription = meant(input, owned, asked, (one) => !reactivateStopped(one, people, asked));
  if ('kind' in subscription) {
    return subscription.kind === 'asks' ? subscription : (gone(input, subscriptions, asked) ?? subscription);
  }
  const stopped = reactivateStopped(subscription, people, asked);
  if (stopped) return stopped;
  const { id, product, source, agreement } = subscription;
  if (source === 'trial') return instead('convert-trial', { subscription: id });
  if (source === 'prepaid') return instead('extend-subscription', { subscription: id });

  // What paid before pays again, while it can; and otherwise something of this person's.
  const before = payerOf(subscription, paying, asked.today);
  const methods = usableBy(asked.by, paying, asked.today).filter((one) => one.id !== before?.id);
  const choice = choosePayment(before ? [before, ...methods] : methods, input.payment);
  if (!choice) return refuse('NO-CARD', { product });
  const pays = choice.payment === before?.id ? {} : { paidBy: choice.payment };
  const given = {
    subscription,
    addOns: addOnsOf(subscription, subscriptions, asked.today),
    subscriptions,
    choice,
    pays,
    held,
  };
  return agreement === 'MCA' ? startAnew(given, asked) : takeUpAgain(given, asked);
}

export const reactivateSubscription = defineCommand({ name: 'reactivate-subscription', input: Input, facts, decide });
