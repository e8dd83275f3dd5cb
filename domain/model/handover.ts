// What was confirmed here and must be carried out by others: written in the change's own transaction, told afterwards.
import { z } from 'zod';
import { Somebody } from './pending.ts';

const handing = {
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  command: z.string(),
  by: Somebody,
  /** Business time. */
  at: z.date(),
  /** `told`: it was taken, and what comes of it is an event. `parked`: nobody took it, a person must look. */
  state: z.enum(['waiting', 'told', 'refused', 'parked']),
  attempts: z.number().int(),
  /** Not before; while a worker has it, the end of that worker's lease. Wall-clock time. */
  dueAt: z.date(),
  lastError: z.string().optional(),
} as const;

/** A document as it was before the change; without `before` there was none. `removed`: there is none since. */
export const Undo = z.object({
  kind: z.string(),
  id: z.string(),
  before: z.unknown().optional(),
  removed: z.boolean(),
});
export type Undo = z.infer<typeof Undo>;

export const Handover = z.discriminatedUnion('kind', [
  z.object({ ...handing, kind: z.literal('order'), effect: z.unknown(), undo: z.array(Undo) }),
  z.object({
    ...handing,
    kind: z.literal('licences'),
    subscription: z.string(),
    product: z.string(),
    way: z.enum(['assign', 'unassign']),
    people: z.array(z.string()),
  }),
]);
export type Handover = z.infer<typeof Handover>;
