// Somebody wants to hear when a block is gone: kept until then, beside the usual receivers.
import { z } from 'zod';

/** What ends without the person who asks: a credit check (LIC-10), a trial (LIC-14). */
export const PassingBlock = z.enum(['LIC-10', 'LIC-14']);
export type PassingBlock = z.infer<typeof PassingBlock>;

export const Watch = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  subscription: z.string(),
  person: z.string(),
  block: PassingBlock,
  /** The subscription's version at that time: another block of the same kind is another fact. */
  since: z.number().int(),
});
export type Watch = z.infer<typeof Watch>;

export function watchId(subscription: string, person: string): string {
  return `${subscription}/${person}`;
}
