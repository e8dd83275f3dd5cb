// The address of a conversation: what the SDK needs to write there later, as a string that the store keeps unread.
import { z } from 'zod';
import type { Activity } from './activity.ts';
import type { Address } from './channel.ts';

const Reference = z.object({
  serviceUrl: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string(),
    isGroup: z.boolean(),
    tenantId: z.string(),
    name: z.string(),
  }),
});
type Reference = z.infer<typeof Reference>;

/** Teams may move a conversation to another serviceUrl: keep the address of the latest activity. */
export const toAddress = ({ serviceUrl, recipient, conversation }: Activity, tenantId: string): Address =>
  JSON.stringify({
    serviceUrl,
    bot: { id: recipient.id, name: recipient.name ?? '' },
    conversation: {
      id: conversation.id,
      conversationType: conversation.conversationType ?? 'personal',
      isGroup: isGroup(conversation),
      tenantId,
      name: '',
    },
  } satisfies Reference);

/** In the same organization, a chat with one person alone. */
export const addressNear = ({ serviceUrl, bot, conversation: { tenantId } }: Reference, id: string): Address => {
  const conversation = { id, conversationType: 'personal', isGroup: false, tenantId, name: '' };
  return JSON.stringify({ serviceUrl, bot, conversation } satisfies Reference);
};

/** Undefined for a string that is no address. */
export const readAddress = (address: Address): Reference | undefined => {
  try {
    return Reference.parse(JSON.parse(address));
  } catch {
    return undefined;
  }
};

export const isGroup = ({ conversationType, isGroup: flag }: Activity['conversation']): boolean =>
  conversationType === undefined ? flag === true : conversationType !== 'personal';
