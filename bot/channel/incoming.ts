// A checked activity in our words. Undefined means that nobody has to answer: edits, reactions, members coming and going.
import { z } from 'zod';
import { isTimeZone } from '../../domain/model/calendar.ts';
import type { Activity } from './activity.ts';
import { isGroup, toAddress } from './address.ts';
import type { Incoming } from './channel.ts';
import { tenantOf } from './guard.ts';
import { normalizeText } from './normalize-text.ts';

type Press = { verb: string; data: Record<string, unknown>; cardActivityId?: string };

export const toIncoming = (activity: Activity): Incoming | undefined => {
  const envelope = toEnvelope(activity);
  const press = toPress(activity);
  if (press) return { ...envelope, kind: 'pressed', ...press };
  const search = toSearch(activity);
  if (search) return { ...envelope, kind: 'searched', ...search };
  if (activity.type === 'message') {
    const text = normalizeText(activity);
    // A button of somebody else's card has a value and no words.
    return text === '' && activity.value !== undefined ? undefined : { ...envelope, kind: 'said', text };
  }
  if (activity.type === 'installationUpdate') {
    // Teams says the same again as conversationUpdate, and `add-upgrade` when only the version changed.
    if (activity.action === 'add') return { ...envelope, kind: 'installed' };
    if (activity.action === 'remove') return { ...envelope, kind: 'removed' };
  }
  return undefined;
};

const toEnvelope = (activity: Activity) => {
  const tenantId = tenantOf(activity) ?? '';
  const client = activity.entities.find((entity) => entity.type === 'clientInfo');
  const clientLocale = activity.locale ?? client?.locale;
  const timeZone = [client?.timezone, activity.localTimezone].find((name) => name !== undefined && isTimeZone(name));
  return {
    activityId: activity.id,
    from: {
      tenantId,
      aadObjectId: activity.from.aadObjectId ?? '',
      teamsId: activity.from.id,
      name: activity.from.name ?? '',
    },
    conversationId: activity.conversation.id,
    chatId: activity.channelData?.team?.id ?? activity.conversation.id,
    isGroup: isGroup(activity.conversation),
    address: toAddress(activity, tenantId),
    ...(clientLocale !== undefined && { clientLocale }),
    ...(timeZone !== undefined && { timeZone }),
  };
};

const Data = z.record(z.string(), z.unknown());

/** `trigger: automatic` is a card that refreshes itself: nobody pressed anything. */
const Execute = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.string().min(1), data: Data.catch({}).default({}) }),
  trigger: z.literal('manual').nullish(),
});

/** The fallback of an old client: a message whose value is the button's data, sometimes as a JSON string. */
const Submit = z.preprocess(parseIfString, Data.and(z.object({ verb: z.string().min(1) })));

const toPress = ({ type, name, value, replyToId }: Activity): Press | undefined => {
  const card = replyToId === undefined ? {} : { cardActivityId: replyToId };
  if (type === 'invoke' && name === 'adaptiveCard/action') {
    const execute = Execute.safeParse(value).data;
    return execute && { verb: execute.action.verb, data: execute.action.data, ...card };
  }
  if (type === 'message') {
    const submit = Submit.safeParse(value).data;
    if (!submit) return undefined;
    const { verb, msteams: _clientOptions, ...data } = submit;
    return { verb, data, ...card };
  }
  return undefined;
};

/** Teams leaves `kind` out, and sends an empty text when the box is opened. */
const Search = z.object({
  queryText: z.string().max(1000).nullish(),
  dataset: z.string().min(1).max(200),
});

const toSearch = ({ type, name, value }: Activity): { dataset: string; text: string } | undefined => {
  const search = type === 'invoke' && name === 'application/search' ? Search.safeParse(value).data : undefined;
  return search && { dataset: search.dataset, text: (search.queryText ?? '').slice(0, LONGEST_SEARCH) };
};

const LONGEST_SEARCH = 100;

function parseIfString(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
