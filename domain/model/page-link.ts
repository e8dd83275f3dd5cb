// A link to a web page of ours, for one person and one purpose. Only a fingerprint of it is kept.
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What the page is for. */
export const PagePurpose = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-card') }),
  z.object({ kind: z.literal('edit-card'), method: z.string() }),
  z.object({ kind: z.literal('pay-invoice'), invoice: z.string() }),
  z.object({ kind: z.literal('invoice'), invoice: z.string() }),
  z.object({ kind: z.literal('self-service-report') }),
]);
export type PagePurpose = z.infer<typeof PagePurpose>;

export const PageLink = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  person: z.string(),
  locale: z.enum(['en', 'nl']),
  purpose: PagePurpose,
  /** What it was used for: a card is kept or charged once, and each kind of file handed out once. */
  used: z.array(z.string()),
  expiresAt: z.date(),
});
export type PageLink = z.infer<typeof PageLink>;

/** Tokens are too long to be searched, so a plain hash will do. */
export function linkId(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
