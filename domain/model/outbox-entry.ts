// A message that must go out because of a change, written in the change's own transaction.
import { z } from 'zod';
import { Copy } from './pending.ts';

export const OutboxEntry = z.object({
  /** Names the fact, so that it cannot be told twice. */
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  /** The card of this pending confirmation shows something old: replace it. */
  kind: z.literal('card-changed'),
  pending: z.string(),
  copy: Copy,
  state: z.enum(['waiting', 'sent', 'parked']),
  attempts: z.number().int(),
  /** Not before; while a worker has it, the end of that worker's lease. */
  dueAt: z.date(),
  lastError: z.string().optional(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;
