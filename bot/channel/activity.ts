// The fields of a Teams activity that we use. Everything else is dropped here: the SDK sees only what was checked.
import { z } from 'zod';

const text = (max: number) => z.string().max(max);
const optionalText = (max: number) =>
  text(max)
    .nullish()
    .transform((value) => value ?? undefined);
const account = { id: text(1000).min(1), name: optionalText(1000) };

const Mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: text(1000), name: optionalText(1000) }),
  text: optionalText(2000),
});
const ClientInfo = z.object({ type: z.literal('clientInfo'), locale: optionalText(50), timezone: optionalText(100) });

export const Activity = z.object({
  type: text(100).min(1),
  id: text(1000).min(1),
  channelId: z.literal('msteams'),
  serviceUrl: text(1000).min(1),
  from: z.object({ ...account, aadObjectId: optionalText(100) }),
  recipient: z.object(account),
  conversation: z.object({
    id: text(1000).min(1),
    conversationType: optionalText(100),
    isGroup: z
      .boolean()
      .nullish()
      .transform((value) => value ?? undefined),
    tenantId: optionalText(100),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: optionalText(100) }).nullish(),
      team: z.object({ id: optionalText(1000) }).nullish(),
    })
    .nullish()
    .transform((value) => value ?? undefined),
  /** Kinds of entity that we do not know are dropped, whatever their shape. */
  entities: z
    .array(z.union([Mention, ClientInfo, z.unknown().transform(() => undefined)]))
    .nullish()
    .transform((list) => (list ?? []).filter((entity) => entity !== undefined)),
  locale: optionalText(50),
  localTimezone: optionalText(100),
  text: optionalText(Number.POSITIVE_INFINITY),
  value: z.unknown().optional(),
  name: optionalText(200),
  action: optionalText(100),
  replyToId: optionalText(1000),
});
export type Activity = z.infer<typeof Activity>;
