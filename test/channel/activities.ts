// Activities as Teams (or the Agents Playground) posts them; each builder takes only what its test is about.
import { demoTenantId } from '../../bot/sandbox/demo-people.ts';

type Fields = Record<string, unknown>;

/** Of the demo tenant's admin, in a personal chat. `serviceUrl` is the connector that gets the answers. */
export const anActivity = (fields: Fields): Fields => ({
  id: '1485983408511',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:1/_connector',
  from: { id: 'user-id-0', aadObjectId: '00000000-0000-0000-0000-0000000000020', name: 'Alex Wilber' },
  recipient: { id: '28:license-desk', name: 'License Desk' },
  conversation: { id: 'a:personal-chat', conversationType: 'personal', tenantId: demoTenantId },
  channelData: { tenant: { id: demoTenantId } },
  locale: 'nl-NL',
  ...fields,
});

export const aMessage = (text: string, fields: Fields = {}): Fields => anActivity({ type: 'message', text, ...fields });

/** Action.Execute pressed on the card of message `card-1`. */
export const aPress = (verb: string, data: Fields = {}, fields: Fields = {}): Fields =>
  anActivity({
    type: 'invoke',
    id: 'f:0b5dbf3d',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', id: 'x', verb, data }, trigger: 'manual' },
    replyToId: 'card-1',
    ...fields,
  });

/** Action.Submit, the fallback of an old client, pressed on the card of message `card-1`. */
export const aSubmit = (value: unknown, fields: Fields = {}): Fields =>
  anActivity({ type: 'message', value, replyToId: 'card-1', ...fields });
