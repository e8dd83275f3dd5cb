// What may reach the SDK: botbuilder checks the signature of the token, and none of what is checked here.
import { z } from 'zod';
import { Activity } from './activity.ts';

export type Refusal = { status: 400 | 403 | 413 | 415; error: string };

/** `appId` exists in production, where every activity must be meant for that bot. */
export type GuardPolicy = { mode: 'sandbox' | 'production'; tenants: readonly string[]; appId?: string };

export const MAX_BODY_BYTES = 256 * 1024;

/** Worldwide Teams and GCC. The other clouds of the US government sign with other keys, which we do not trust. */
const TEAMS_HOSTS = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];
export const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Types of activity that only a person causes. */
const FROM_PEOPLE = ['message', 'invoke', 'installationUpdate'];

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Before the body is read. */
export const refuseHeaders = (headers: Headers, expected = 'application/json'): Refusal | undefined => {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return { status: 415, error: 'Send the body without content-encoding.' };
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]
    ?.trim()
    .toLowerCase();
  if (type !== expected) return { status: 415, error: `Send ${expected}.` };
  return undefined;
};

/** The checked activity, or why it is refused. */
export const admit = (body: string, policy: GuardPolicy): { activity: Activity } | { refusal: Refusal } => {
  const json = parseJson(body);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse(400, 'The body is not a JSON object.');
  const parsed = Activity.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return refuse(400, `The activity is not valid at "${path.slice(0, 100)}".`);
  }
  const activity = parsed.data;
  if (!isTrustedServiceUrl(activity.serviceUrl, policy.mode))
    return refuse(403, 'The serviceUrl is not one of Microsoft Teams.');
  if (!policy.tenants.includes(tenantOf(activity) ?? '')) return refuse(403, 'This organisation is not allowed here.');
  if (policy.appId !== undefined && !activity.recipient.id.toLowerCase().endsWith(`:${policy.appId}`)) {
    return refuse(403, 'The activity is meant for another bot.');
  }
  if (FROM_PEOPLE.includes(activity.type) && !isPerson(activity, policy)) {
    return refuse(403, 'The sender is not a person of an organisation.');
  }
  return { activity };
};

/** Also asked again before every proactive send, because the SDK would hand its token to any address. */
export const isTrustedServiceUrl = (serviceUrl: string, mode: GuardPolicy['mode']): boolean => {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, port, username, password, search, hash } = new URL(serviceUrl);
  if (username || password || search || hash) return false;
  if (mode === 'sandbox') return ['http:', 'https:'].includes(protocol) && LOOPBACK_HOSTS.includes(hostname);
  return protocol === 'https:' && port === '' && TEAMS_HOSTS.includes(hostname);
};

/** Undefined when the activity names none, or two. */
export const tenantOf = ({ channelData, conversation }: Activity): string | undefined => {
  const named = [channelData?.tenant?.id, conversation.tenantId].filter((id) => id !== undefined);
  return new Set(named).size === 1 ? named[0] : undefined;
};

/** The Agents Playground's ids are not quite GUIDs, so the sandbox takes any. */
const isPerson = ({ from }: Activity, { mode }: GuardPolicy): boolean =>
  mode === 'sandbox' ? Boolean(from.aadObjectId) : z.guid().safeParse(from.aadObjectId).success;

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const refuse = (status: Refusal['status'], error: string) => ({ refusal: { status, error } });
