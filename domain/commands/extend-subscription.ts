// Extend a subscription once, without a product key (KEY-12, BIL-6, ROLE-14).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { instead } from '../decision.ts';
import { mention } from '../model/mention.ts';
import type { Subscription } from '../model/subscription.ts';
import { addOnsOf } from '../rules/add-ons.ts';
import { choosesBilling, extendStopped } from '../rules/extending.ts';
import { stateOn } from '../rules/lifecycle.ts';
import { meant } from '../rules/meant.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { agreeFurtherTerm } from './extend-subscription/further-term.ts';
import { extendPrepaid } from './extend-subscription/prepaid.ts';

const Input = z.object({
  ...mention,
  billing: z.enum(['monthly', 'annual']).optional(),
  payment: z.string().optional(),
});
type Input = z.infer<typeof Input>;

type Facts = Owned & { paying: Paying };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

/** People say "renew" and "extend" for all that makes a subscription last; what it means follows from how it stands. */
function otherwise({ id, source }: Subscription, state: string) {
  if (source === 'trial') return instead('extend-trial', { subscription: id });
  const direct = source !== 'prepaid' && state !== 'active';
  return direct ? instead('reactivate-subscription', { subscription: id }) : undefined;
}

function decide(input: Input, { paying, ...owned }: Facts, asked: Asked) {
  const { subscriptions, people } = owned;
  const subscription = meant(input, owned, asked, (one) => !extendStopped(one, people, asked));
  if ('kind' in subscription) {
    // LIFE-4: of what is deleted, reactivating says why it does not come back.
    return subscription.kind === 'asks'
      ? subscription
      : instead('reactivate-subscription', { products: input.products });
  }
  const other = otherwise(subscription, stateOn(subscription, asked.today));
  if (other) return other;
  const stopped =
    extendStopped(subscription, people, asked) ?? choosesBilling(subscription, input.billing, people, asked);
  if (stopped) return stopped;
  const given = { subscription, addOns: addOnsOf(subscription, subscriptions, asked.today), subscriptions, paying };
  return subscription.source === 'prepaid'
    ? extendPrepaid(given, input.payment, asked)
    : agreeFurtherTerm(given, input.billing, asked);
}

export const extendSubscription = defineCommand({ name: 'extend-subscription', input: Input, facts, decide });
