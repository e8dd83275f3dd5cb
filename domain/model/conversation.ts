// A chat, a group or a team that the bot is in: whom it greeted, and where it can write first.
import { z } from 'zod';

export const Conversation = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  address: z.string(),
  isGroup: z.boolean(),
  person: z.string().optional(),
  /** The language of the last turn: notices come in it. */
  locale: z.enum(['en', 'nl']),
  /** Where the person of the last turn is, as Teams says: quiet hours are theirs. */
  timeZone: z.string().optional(),
  metAt: z.date(),
  /** False until the first answer is out: nothing that the bot writes first comes before its greeting. */
  greeted: z.boolean(),
});
export type Conversation = z.infer<typeof Conversation>;
