// What is stored when people get a licence.
import type { Asked } from '../../command.ts';
import type { Save } from '../../decision.ts';
import { assignmentId } from '../../model/assignment.ts';
import type { Person } from '../../model/person.ts';
import type { Subscription } from '../../model/subscription.ts';

export function given(subscription: Subscription, to: readonly Person[], { today }: Pick<Asked, 'today'>): Save[] {
  const { id, tenantId, assigned } = subscription;
  const assignments = to.map(({ id: person }) => ({
    kind: 'assignment' as const,
    document: { id: assignmentId(id, person), tenantId, version: 0, subscription: id, person, on: today },
  }));
  return [{ kind: 'subscription', document: { ...subscription, assigned: assigned + to.length } }, ...assignments];
}
