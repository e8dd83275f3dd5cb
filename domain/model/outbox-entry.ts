// A message that must go out because of a change, written in the change's own transaction.
import { z } from 'zod';
import { Notice } from './notice.ts';
import { Copy } from './pending.ts';

const sending = {
  /** Names the fact, so that it cannot be told twice. */
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  /** `dropped`: no longer true when it was to be sent. `unreachable`: waits until the bot meets the person. */
  state: z.enum(['waiting', 'sent', 'parked', 'dropped', 'unreachable']),
  attempts: z.number().int(),
  /** Not before; while a worker has it, the end of that worker's lease. */
  dueAt: z.date(),
  /** Put back unsent and untried: it goes along with whatever goes to the same person first. */
  joins: z.boolean().optional(),
  lastError: z.string().optional(),
  /** When it was sent, dropped or given up. */
  settledAt: z.date().optional(),
} as const;

export const OutboxEntry = z.discriminatedUnion('kind', [
  /** The card of this pending confirmation shows something old: replace it. */
  z.object({ ...sending, kind: z.literal('card-changed'), pending: z.string(), copy: Copy }),
  /** Something happened that this person should know. */
  z.object({ ...sending, kind: z.literal('notice'), notice: Notice, person: z.string() }),
]);
export type OutboxEntry = z.infer<typeof OutboxEntry>;
export type CardChanged = Extract<OutboxEntry, { kind: 'card-changed' }>;
export type NoticeEntry = Extract<OutboxEntry, { kind: 'notice' }>;
