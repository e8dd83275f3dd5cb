// What happened, who did it, when: one entry per confirmation, refusal, dismissal, change that
// came due, and further part of a confirmed change.
import { z } from 'zod';

export const AuditEntry = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  at: z.date(),
  kind: z.enum(['confirmed', 'refused', 'dismissed', 'came-due', 'continued']),
  command: z.string(),
  /** Absent for what came due by itself. */
  by: z.string().optional(),
  /** Differs from `by` when another admin confirmed: both names are on record. */
  askedBy: z.string().optional(),
  rule: z.string().optional(),
  effect: z.unknown().optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
