// Blocks that end without the person who meets them, and whether one has ended (LIC-10, LIC-14).
import type { Subscription } from '../model/subscription.ts';
import type { PassingBlock, Watch } from '../model/watch.ts';

export function passingBlock({ creditCheck, source }: Subscription): PassingBlock | undefined {
  if (creditCheck) return 'LIC-10';
  return source === 'trial' ? 'LIC-14' : undefined;
}

/** `gone`: there is nothing left that could be changed, so there is nothing to tell. Undefined while it is blocked. */
export function endOf({ block }: Watch, subscription: Subscription | undefined): 'cleared' | 'gone' | undefined {
  if (!subscription || subscription.reached || subscription.replacedBy !== undefined) return 'gone';
  return passingBlock(subscription) === block ? undefined : 'cleared';
}

/** Whoever ordered hears the outcome of the credit check anyway, and nobody the same fact twice. */
export function hearsAnyway({ creditCheck }: Subscription, person: string): boolean {
  return creditCheck?.requestedBy === person;
}
