// Somebody's wish for a licence that an admin decides about (POL-8): one for each person it is for.
import { z } from 'zod';

export const LicenceRequest = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  product: z.string(),
  /** Whom it is for. */
  person: z.string(),
  /** Who asked: for themselves, or for a colleague. */
  requestedBy: z.string(),
  reason: z.string(),
  on: z.string(),
  /** Absent while it is open. */
  decided: z
    .object({
      approved: z.boolean(),
      by: z.string(),
      on: z.string(),
      /** What the admin wrote to them. */
      word: z.string().optional(),
    })
    .optional(),
});
export type LicenceRequest = z.infer<typeof LicenceRequest>;
