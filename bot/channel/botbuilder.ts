// The only file that knows the Bot Framework SDK: it verifies who calls, runs one turn, and sends to Teams.
import { setTimeout as pause } from 'node:timers/promises';
import {
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity as SdkActivity,
  type TurnContext,
} from 'botbuilder';
import type { Config, ProductionConfig } from '../config.ts';
import type { Log } from '../log.ts';
import type { Activity } from './activity.ts';
import { addressNear, readAddress } from './address.ts';
import type { Address, BeginResult, Incoming, Refusal, RenderedCard, Reply, SendResult } from './channel.ts';
import { connectorClient, toRefusal } from './connector-client.ts';
import { isTrustedServiceUrl } from './guard.ts';
import { toIncoming } from './incoming.ts';
import { answerFault, answerInvoke, answerUnreadable } from './invoke-answer.ts';

/** What the HTTP request is answered with. */
export type HttpAnswer = { status: number; body?: unknown };

export type Channel = {
  /** `activity` has passed the guard; `authorization` is the header, empty when absent. Never rejects. */
  handle(request: { activity: Activity; authorization: string }): Promise<HttpAnswer>;
  /** Replaces a message that we sent, for everybody who sees it. */
  update(address: Address, activityId: string, card: RenderedCard): Promise<SendResult>;
  /** A new message, unasked. */
  send(address: Address, card: RenderedCard): Promise<SendResult>;
  /** A personal chat with somebody who has none: `person` is the Entra object id, `near` any address of the tenant. */
  begin(near: Address, person: string): Promise<BeginResult>;
};

export type ChannelOptions = {
  config: Config;
  onTurn: (incoming: Incoming) => Promise<Reply>;
  /** A card that asks for a confirmation has been sent: it can be replaced when that is answered elsewhere. */
  onSent: (sent: { incoming: Incoming; pending: string; activityId: string }) => Promise<void>;
  /** The answer is out: whatever waited for this person can follow it. */
  onAnswered: (incoming: Incoming) => Promise<void>;
  /** Records the fault and returns the sentence that the person reads, in their language. */
  onFault: (fault: { error: unknown; incoming: Incoming }) => string;
  log: Log;
  /** For tests alone: the SDK's options for another issuer than Microsoft. No setting leads here. */
  trust?: { ToBotFromChannelTokenIssuer: string } & Record<string, string>;
};

const MICROSOFT_ISSUER = 'https://api.botframework.com';
const MICROSOFT_AUDIENCE = 'https://api.botframework.com';

/** Seconds before the second and the third attempt to answer: Teams delivers a message again after fifteen. */
const PAUSES = [1, 3];

export const createChannel = ({ config, onTurn, onSent, onAnswered, onFault, log, trust }: ChannelOptions): Channel => {
  const { mode } = config;
  const app = config.mode === 'production' ? config.app : undefined;
  const issuer = trust?.ToBotFromChannelTokenIssuer ?? MICROSOFT_ISSUER;
  // Without an app id, and only then, the SDK accepts every caller: that is the sandbox.
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...(app && credentials(app)), ...trust },
    undefined,
    undefined,
    undefined,
    { httpClient: connectorClient as unknown as SdkHttpClient },
  );
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (_context, error) => log.error({ err: error }, 'The SDK failed outside a turn.');

  const authenticate = async (activity: SdkActivity, authorization: string) => {
    try {
      const result = await authentication.authenticateRequest(activity, authorization);
      const { claimsIdentity } = result;
      // The SDK also accepts tokens that never expire, and those of its emulator for any serviceUrl.
      const ours = claimsIdentity.getClaimValue('iss') === issuer && claimsIdentity.getClaimValue('exp') !== null;
      return ours || mode === 'sandbox' ? result : undefined;
    } catch (error) {
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'A caller could not be verified.');
      return undefined;
    }
  };

  const handle: Channel['handle'] = async ({ activity, authorization }) => {
    const sdkActivity = { ...activity } as unknown as SdkActivity;
    const caller = await authenticate(sdkActivity, authorization);
    if (!caller) return { status: 401, body: { error: 'Not authorised.' } };
    const isInvoke = activity.type === 'invoke';
    const incoming = toIncoming(activity);
    if (!incoming) return isInvoke ? answerForeignInvoke(activity) : { status: 200 };

    let answer: HttpAnswer = { status: 200 };
    await adapter.processActivityDirect(caller, sdkActivity, async (context) => {
      try {
        const reply = await onTurn(incoming);
        // The answer to a press is in the response; only a new card is a message as well.
        const activityId = isInvoke && reply.kind !== 'card' ? undefined : await sendReply(context, reply, incoming);
        const pending = reply.kind === 'card' ? reply.pending : undefined;
        if (pending !== undefined && activityId !== undefined) await onSent({ incoming, pending, activityId });
        await onAnswered(incoming);
        if (isInvoke) answer = { status: 200, body: answerInvoke(reply) };
      } catch (error) {
        const sentence = onFault({ error, incoming });
        if (isInvoke) answer = { status: 200, body: answerFault(sentence) };
        else if (incoming.kind !== 'removed') await deliver(context, textMessage(sentence));
      }
    });
    return answer;
  };

  const trusted = (address: Address) => {
    const reference = readAddress(address);
    return reference && isTrustedServiceUrl(reference.serviceUrl, mode) ? reference : undefined;
  };

  const proactive = async (address: Address, message: Message, id?: string): Promise<SendResult> => {
    const reference = trusted(address);
    if (!reference) return notOfTeams;
    let result: SendResult = { ok: false, final: false, reason: 'Teams could not be reached' };
    await adapter.continueConversationAsync(app?.id ?? '', { ...reference, channelId: 'msteams' }, async (context) => {
      // The SDK invents an activity here, and would send the message as a reply to it.
      context.activity.id = '';
      result = await deliver(context, message, id);
    });
    return result;
  };

  const begin: Channel['begin'] = async (near, person) => {
    const reference = trusted(near);
    if (!reference) return notOfTeams;
    const { serviceUrl, bot, conversation } = reference;
    const { tenantId } = conversation;
    const tenant = { tenantId, channelData: { tenant: { id: tenantId } } };
    const wanted = { isGroup: false, bot, members: [{ id: person, name: '' }], ...tenant };
    let id = '';
    try {
      const begun = async ({ activity }: TurnContext) => {
        id = activity.conversation.id;
      };
      await adapter.createConversationAsync(app?.id ?? '', 'msteams', serviceUrl, MICROSOFT_AUDIENCE, wanted, begun);
    } catch (error) {
      return toRefusal(error);
    }
    return id ? { ok: true, id, address: addressNear(reference, id) } : { ok: false, final: false, reason: noId };
  };

  return {
    handle,
    begin,
    update: (address, activityId, card) => proactive(address, cardMessage(card), activityId),
    send: (address, card) => proactive(address, cardMessage(card)),
  };
};

const notOfTeams: Refusal = { ok: false, final: true, reason: 'The address is not one of Teams' };
const noId = 'Teams did not say which chat it made';

type SdkOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type SdkHttpClient = NonNullable<SdkOptions['httpClient']>;

const credentials = (app: ProductionConfig['app']) => ({
  MicrosoftAppId: app.id,
  MicrosoftAppType: app.type,
  MicrosoftAppTenantId: app.tenantId,
  ...(app.type === 'SingleTenant' && { MicrosoftAppPassword: app.password }),
});

const answerForeignInvoke = ({ name }: Activity): HttpAnswer =>
  name === 'adaptiveCard/action' || name === 'application/search'
    ? { status: 200, body: answerUnreadable }
    : { status: 501 };

/** Answers the id of the message. Rejects when Teams does not take it, so that it becomes a fault. */
const sendReply = async (context: TurnContext, reply: Reply, incoming: Incoming): Promise<string | undefined> => {
  if (reply.kind === 'nothing' || reply.kind === 'results') return undefined;
  const message = reply.kind === 'toast' ? textMessage(reply.text) : cardMessage(reply);
  const replaced = reply.kind === 'replace' && incoming.kind === 'pressed' ? incoming.cardActivityId : undefined;
  let result = await insist(() => deliver(context, message, replaced));
  // A card that can no longer be replaced is followed by its successor.
  if (!result.ok && replaced !== undefined) result = await insist(() => deliver(context, message));
  if (!result.ok) throw new Error(`The answer was not sent: ${result.reason}`);
  return result.activityId;
};

const insist = async (attempt: () => Promise<SendResult>): Promise<SendResult> => {
  for (const seconds of PAUSES) {
    const result = await attempt();
    if (result.ok || result.final) return result;
    await pause(1000 * Math.min(result.retryAfterSeconds ?? seconds, 3));
  }
  return attempt();
};

/** One attempt: a new message, or the replacement of `replacedId`. Never rejects. */
const deliver = async (context: TurnContext, message: Message, replacedId?: string): Promise<SendResult> => {
  try {
    const sent =
      replacedId === undefined
        ? await context.sendActivity(message)
        : await context.updateActivity({ ...message, id: replacedId });
    return { ok: true, ...(sent?.id && { activityId: sent.id }) };
  } catch (error) {
    return toRefusal(error);
  }
};

type Message = Partial<SdkActivity>;

const textMessage = (text: string): Message => ({ type: ActivityTypes.Message, text });

/** Never text and a card in one message: Teams would split it and return no id. `summary` is the notification. */
const cardMessage = ({ card, summary }: RenderedCard): Message => ({
  type: ActivityTypes.Message,
  summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
