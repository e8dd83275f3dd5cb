// The one subscription that a wish is about: named, or the only one that it can be about, or a question which one.
import type { Asked } from '../command.ts';
import { ask, refuse } from '../decision.ts';
import type { Mention } from '../model/mention.ts';
import type { Subscription } from '../model/subscription.ts';
import { candidates } from './candidates.ts';
import type { Owned } from './owned.ts';
import { buyers, mayBuy, mayChange } from './roles.ts';
import { summary } from './summary.ts';

/**
 * `possible` says whether the wish can be fulfilled for a subscription: only such ones are offered, if there are any.
 * One that is not comes back when there is no other, so that its refusal can say why.
 */
export function meant(
  mention: Mention,
  { subscriptions, people }: Owned,
  asked: Asked,
  possible: (subscription: Subscription) => boolean,
) {
  const visible = candidates(subscriptions, mention, asked.by, asked.today);
  const own = visible.filter((one) => !mayChange(asked.by, one, people));
  const able = own.filter(possible);
  const offered = able.length > 0 ? able : own;
  if (offered.length > 1) return ask('subscription', { options: offered.map((one) => summary(one, asked.today)) });
  const subscription = offered[0] ?? visible[0];
  if (subscription) return subscription;
  return mayBuy(asked.by, buyers(people)) ?? refuse('NOT-FOUND', { products: mention.products });
}
