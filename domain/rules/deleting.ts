// Deleting for good, before its day comes (LIFE-9).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { livesByItself } from './add-ons.ts';
import { soldByPartner, soldByRepresentative } from './blocks.ts';
import { endDates, stateOn } from './lifecycle.ts';
import { mayChange } from './roles.ts';

/** LIFE-9: under MOSA alone, and only once it is disabled. */
function mayGo(subscription: Subscription, today: string) {
  const { id, product, agreement } = subscription;
  const { disabled, deleted } = endDates(subscription);
  const state = stateOn(subscription, today);
  if (agreement === 'MOSA' && state === 'disabled') return undefined;
  const problem = agreement === 'MOSA' ? ('too-early' as const) : ('agreement' as const);
  return refuse('LIFE-9', { problem, subscription: id, product, state, disabled, deleted });
}

export function deleteStopped(subscription: Subscription, people: readonly Person[], { by, today }: Asked) {
  return (
    mayChange(by, subscription, people) ??
    livesByItself(subscription) ??
    soldByPartner(subscription) ??
    soldByRepresentative(subscription) ??
    mayGo(subscription, today)
  );
}
