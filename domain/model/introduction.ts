// The bot has asked Teams for a chat with somebody whom it has never met.
import { z } from 'zod';

export const Introduction = z.object({
  /** The person. */
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  /** Teams said no: not asked again before `until`. Otherwise a server is asking, and has until then. */
  refused: z.boolean(),
  until: z.date(),
});
