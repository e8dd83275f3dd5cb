// A pending confirmation: what was asked and what was shown. A card carries its id and nothing else.
import { z } from 'zod';

export const Somebody = z.object({ id: z.string(), name: z.string() });
export type Somebody = z.infer<typeof Somebody>;

/** A message that shows the card: where it is, in words that only the channel reads. */
export const Copy = z.object({ address: z.string(), activityId: z.string() });
export type Copy = z.infer<typeof Copy>;

export const Pending = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  command: z.string(),
  /** The command's parsed input. */
  input: z.unknown(),
  /** The effect as the card shows it, and after the confirmation the effect it had; absent while something is missing. */
  effect: z.unknown().optional(),
  /** What the card's fields show. */
  form: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Which of its cards is shown now, counted from 1. */
  card: z.number().int(),
  /** Why the card that is shown now took the place of an earlier one. */
  changed: z.enum(['facts', 'wish']).optional(),
  askedBy: Somebody,
  conversation: z.string(),
  locale: z.enum(['en', 'nl']),
  state: z.enum(['open', 'done', 'dismissed']),
  createdAt: z.date(),
  expiresAt: z.date(),
  closedBy: Somebody.optional(),
  closedAt: z.date().optional(),
  copies: z.array(Copy),
  /** Confirmed, and too much for one transaction: the rest follows in parts. */
  unfinished: z.literal(true).optional(),
});
export type Pending = z.infer<typeof Pending>;
