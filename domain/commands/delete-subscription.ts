// Delete what is disabled, with everything in it, at once and for good (LIFE-9).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import { mention } from '../model/mention.ts';
import type { Subscription } from '../model/subscription.ts';
import { addOnsOf, togetherWith } from '../rules/add-ons.ts';
import { deleteStopped } from '../rules/deleting.ts';
import { endDates } from '../rules/lifecycle.ts';
import { meant } from '../rules/meant.ts';
import { type Owned, owned } from '../rules/owned.ts';

const Input = z.object(mention);
type Input = z.infer<typeof Input>;

export type DeleteEffect = {
  subscription: string;
  product: string;
  total: number;
  /** People who lose their licence, and could have had it back until now. */
  assigned: number;
  endedOn: BusinessDate;
  on: BusinessDate;
  /** The day on which it would have been deleted by itself. */
  otherwiseOn: BusinessDate;
  addOns: { product: string; total: number }[];
};

function facts(_: Input, read: Reader): Promise<Owned> {
  return owned(read);
}

function decide(input: Input, owned: Owned, asked: Asked) {
  const { subscriptions, people } = owned;
  const { today } = asked;
  const subscription = meant(input, owned, asked, (one) => !deleteStopped(one, people, asked));
  if ('kind' in subscription) return subscription;
  const stopped = deleteStopped(subscription, people, asked);
  if (stopped) return stopped;

  const { id, product, total, assigned } = subscription;
  const { expires, deleted } = endDates(subscription);
  const addOns = addOnsOf(subscription, subscriptions, today);
  const effect: DeleteEffect = {
    subscription: id,
    product,
    total,
    assigned,
    endedOn: expires,
    on: today,
    otherwiseOn: deleted,
    addOns: addOns.map((one) => ({ product: one.product, total: one.total })),
  };
  // LIFE-3: its licences are taken back by the step that comes due for whatever is deleted.
  const gone = (one: Subscription) => ({ ...one, deletedOn: today });
  return accept(effect, togetherWith(addOns, subscription, gone));
}

export const deleteSubscription = defineCommand({ name: 'delete-subscription', input: Input, facts, decide });
