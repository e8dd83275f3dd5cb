// Licences that run short: told once when few are left and once when none is (NOT-12).
import type { Save } from '../decision.ts';
import type { Person } from '../model/person.ts';
import { available, type Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { receivers } from './notices.ts';

type Stage = 'enough' | 'few' | 'none';

function stageOf(subscription: Subscription): Stage {
  const free = available(subscription);
  if (free <= 0) return 'none';
  return free <= subscription.total * policy.fewLicences ? 'few' : 'enough';
}

/** Whoever gave them away has seen it on the card, and is not told again. */
export function runsShort(before: Subscription, after: Subscription, people: readonly Person[], by: Person): Save[] {
  const stage = stageOf(after);
  if (stage === 'enough' || stage === stageOf(before)) return [];
  const { id: subscription, product, total, version } = after;
  const notice = { kind: 'licences-short', subscription, product, total, free: available(after) } as const;
  const to = receivers(after, people).filter((id) => id !== by.id);
  return to.length === 0 ? [] : [{ kind: 'notice', key: `licences-short/${subscription}/${version}`, notice, to }];
}
