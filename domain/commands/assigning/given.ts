// What is stored when people get a licence, and told when few are left; `people` are those who may have to know.
import type { Asked } from '../../command.ts';
import type { Save } from '../../decision.ts';
import { assignmentId } from '../../model/assignment.ts';
import type { Person } from '../../model/person.ts';
import type { Subscription } from '../../model/subscription.ts';
import { runsShort } from '../../rules/running-short.ts';

export function given(
  subscription: Subscription,
  to: readonly Person[],
  people: readonly Person[],
  { by, today }: Pick<Asked, 'by' | 'today'>,
): Save[] {
  const { id, tenantId, assigned } = subscription;
  const assignments = to.map(({ id: person }) => ({
    kind: 'assignment' as const,
    document: { id: assignmentId(id, person), tenantId, version: 0, subscription: id, person, on: today },
  }));
  const document = { ...subscription, assigned: assigned + to.length };
  return [{ kind: 'subscription', document }, ...assignments, ...runsShort(subscription, document, people, by)];
}
