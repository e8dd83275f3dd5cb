// A licence of a subscription that a person has (ASN-1..11). `assigned` of the subscription counts these.
import { z } from 'zod';

export const Assignment = z.object({
  /** Subscription and person: nobody has two licences of one subscription. */
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  subscription: z.string(),
  person: z.string(),
  /** Business date. */
  on: z.string(),
});
export type Assignment = z.infer<typeof Assignment>;

export function assignmentId(subscription: string, person: string): string {
  return `${subscription}/${person}`;
}
