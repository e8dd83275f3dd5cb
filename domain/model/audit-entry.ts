// What happened, who did it, when: one entry per confirmation, refusal, dismissal, change that
// came due, further part of a confirmed change, and event from outside.
import { z } from 'zod';

export const AuditEntry = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  at: z.date(),
  kind: z.enum(['confirmed', 'refused', 'dismissed', 'came-due', 'continued', 'event']),
  command: z.string(),
  /** Absent for what came due by itself or came from outside. */
  by: z.string().optional(),
  /** Differs from `by` when another admin confirmed: both names are on record. */
  askedBy: z.string().optional(),
  rule: z.string().optional(),
  effect: z.unknown().optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
