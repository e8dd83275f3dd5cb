// The id of a subscription that grows out of another one.
import type { Subscription } from '../model/subscription.ts';

/** Stable while the facts are: the first free number behind the id of the one it comes from. */
export function nextId(base: string, subscriptions: readonly Subscription[]): string {
  let number = 2;
  while (subscriptions.some(({ id }) => id === `${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
