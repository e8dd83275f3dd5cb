// Every setting, read once. The only file that reads the environment; env.example explains each variable.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Cloud } from '../domain/model/region.ts';
import type { QuietHours } from '../domain/rules/telling.ts';
import { Misconfiguration } from './misconfiguration.ts';
import { type DemoPerson, demoPeople, demoTenantId, findDemoPerson } from './sandbox/demo-people.ts';

type Common = {
  port: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** The commerce side signs its events with one of these; without any, events are not taken. */
  commerceSecrets?: readonly string[];
  /** When news waits for the morning; absent, it never does. */
  quietHours?: QuietHours;
  /** Whether news goes to people who have never met the bot; in a Playground it would land in a chat that nobody sees. */
  beginsChats: boolean;
};

/** Anonymous activities, on this machine only, as one person of the demo tenant. */
export type SandboxConfig = Common & {
  mode: 'sandbox';
  host: '127.0.0.1';
  tenants: string[];
  /** Where the demo tenant is; each region keeps its data apart. */
  region: Cloud;
  dataDir: string;
  mongodbUri?: string;
  person: DemoPerson;
  playground?: PlaygroundConfig;
  /** Whether what is due comes true by itself, or only when the calendar is moved. */
  watchesTheClock: boolean;
  /** When its calendar begins, as ISO 8601; without it, now. */
  beginsAt?: string;
  /** How long after it was ordered a credit check is answered; absent, nobody answers. */
  creditChecksAfterMs?: number;
};

export type PlaygroundConfig = { port: number; openBrowser: boolean; env: Record<string, string> };

/** Signed activities of known tenants. `password` exists for SingleTenant alone: a managed identity has none. */
export type ProductionConfig = Common & {
  mode: 'production';
  host: '0.0.0.0';
  tenants: string[];
  mongodbUri: string;
  /** Where browsers reach this server, without a slash at the end. */
  publicUrl?: string;
  app:
    | { type: 'SingleTenant'; id: string; tenantId: string; password: string }
    | { type: 'UserAssignedMSI'; id: string; tenantId: string };
};

export type Config = SandboxConfig | ProductionConfig;

type Env = Record<string, string | undefined>;

const CLOUDS = ['WEBSITE_SITE_NAME', 'KUBERNETES_SERVICE_HOST', 'CONTAINER_APP_NAME', 'AWS_EXECUTION_ENV'];

/** What a browser needs to open; everything else, secrets above all, stays out of the Playground's environment. */
const PLAYGROUND_ENV =
  /^(PATH|HOME|USER|LANG|TMPDIR|TEMP|TMP|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_\w+|DBUS_SESSION_BUS_ADDRESS|BROWSER|WSL_\w+|SYSTEMROOT|COMSPEC|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES)$/i;

const port = (fallback: number) =>
  z.coerce
    .number('must be a port number between 1 and 65535')
    .int('must be a whole port number')
    .min(1, 'must be a port number between 1 and 65535')
    .max(65535, 'must be a port number between 1 and 65535')
    .default(fallback);

const oneOf = <const T extends [string, ...string[]]>(...words: T) => z.enum(words, `must be ${words.join(' or ')}`);

const guid = z.guid('must be a GUID such as 1b2c3d4e-0000-0000-0000-000000000000').toLowerCase();

const secrets = 'must be one or two secrets of at least 32 characters each, separated by a comma';

/** No secret at all: whoever can reach the sandbox may do everything in it. Too short for production. */
const sandboxSecret = 'license-desk-sandbox';

const Variables = z.object({
  LICENSE_DESK_MODE: oneOf('sandbox', 'production').default('sandbox'),
  PORT: port(3978),
  DEMO_REGION: oneOf('worldwide', 'germany', '21vianet').default('worldwide'),
  DATA_DIR: z.string().default('./data'),
  PLAYGROUND: oneOf('on', 'off').default('on'),
  PLAYGROUND_PORT: port(56150),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
    .optional(),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_TYPE: oneOf('SingleTenant', 'UserAssignedMSI').optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(',').map((id) => id.trim()))
    .pipe(z.array(guid))
    .optional(),
  COMMERCE_EVENT_SECRETS: z
    .string()
    .transform((list) => list.split(',').map((secret) => secret.trim()))
    .pipe(z.array(z.string().min(32, secrets)).max(2, secrets))
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https$/, error: 'must be an https address such as https://desk.example.com' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  QUIET_HOURS: z
    .string()
    .regex(
      /^(off|(1[2-9]|2[0-3]):[0-5]\d-(0\d|1[01]):[0-5]\d)$/,
      'must be an evening and a morning, such as 20:00-08:00, or off',
    )
    .optional(),
  LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
});
type Variables = z.infer<typeof Variables>;

/** Throws a Misconfiguration that names the variable and what it should be. `argv` is without node and the script. */
export const readConfig = (env: Env = process.env, argv: readonly string[] = process.argv.slice(2)): Config => {
  const parsed = Variables.safeParse(withoutBlanks(env));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'is not valid' };
    throw new Misconfiguration(`${String(path[0])} ${message}.`);
  }
  const as = readAs(argv);
  return parsed.data.LICENSE_DESK_MODE === 'production' ? production(parsed.data, as) : sandbox(parsed.data, as, env);
};

const sandbox = (set: Variables, as: string | undefined, env: Env): SandboxConfig => {
  const cloud = CLOUDS.find((name) => env[name]);
  if (cloud) {
    throw new Misconfiguration(
      `Sandbox mode accepts anyone and must not run in a cloud (${cloud} is set): set LICENSE_DESK_MODE=production.`,
    );
  }
  if (env['NODE_ENV'] === 'production') {
    throw new Misconfiguration(
      'NODE_ENV is production but LICENSE_DESK_MODE is sandbox, which accepts anyone: set LICENSE_DESK_MODE=production.',
    );
  }
  const person = as === undefined ? demoPeople[0] : findDemoPerson(as);
  if (!person) {
    const names = demoPeople.map(({ name }) => name).join(', ');
    throw new Misconfiguration(`Nobody in the demo tenant is called "${as}"; choose one of ${names}.`);
  }
  return {
    mode: 'sandbox',
    host: '127.0.0.1',
    port: set.PORT,
    tenants: [demoTenantId],
    region: set.DEMO_REGION,
    beginsChats: false,
    watchesTheClock: true,
    dataDir: set.DEMO_REGION === 'worldwide' ? set.DATA_DIR : join(set.DATA_DIR, set.DEMO_REGION),
    person,
    logLevel: set.LOG_LEVEL,
    commerceSecrets: set.COMMERCE_EVENT_SECRETS ?? [sandboxSecret],
    creditChecksAfterMs: 20_000,
    // Whoever tries it in the evening wants to see something.
    ...quiet(set.QUIET_HOURS ?? 'off'),
    ...(set.MONGODB_URI !== undefined && { mongodbUri: set.MONGODB_URI }),
    ...(set.PLAYGROUND === 'on' && { playground: playground(set.PLAYGROUND_PORT, env) }),
  };
};

const playground = (portNumber: number, env: Env): PlaygroundConfig => ({
  port: portNumber,
  openBrowser: !env['CI'] && (process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])),
  env: Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => PLAYGROUND_ENV.test(entry[0]) && !!entry[1]),
  ),
});

const production = (set: Variables, as: string | undefined): ProductionConfig => {
  if (as !== undefined) {
    throw new Misconfiguration('--as chooses a person of the demo tenant and exists in sandbox mode only.');
  }
  const msi = set.MICROSOFT_APP_TYPE === 'UserAssignedMSI';
  if (msi && set.MICROSOFT_APP_PASSWORD !== undefined) {
    throw new Misconfiguration(
      'MICROSOFT_APP_PASSWORD must not be set for UserAssignedMSI: a managed identity has none.',
    );
  }
  const { MONGODB_URI: mongodbUri, ALLOWED_TENANTS: tenants } = set;
  const app = readApp(set);
  if (!app || !mongodbUri || !tenants) {
    const missing = PRODUCTION_NEEDS.filter((name) => !set[name] && !(msi && name === 'MICROSOFT_APP_PASSWORD'));
    throw new Misconfiguration(`Production mode needs ${missing.join(', ')}; env.example explains how to set it.`);
  }
  const { PORT: port, LOG_LEVEL: logLevel, PUBLIC_URL: publicUrl, COMMERCE_EVENT_SECRETS: commerceSecrets } = set;
  const own = {
    mode: 'production',
    host: '0.0.0.0',
    port,
    logLevel,
    beginsChats: true,
    ...quiet(set.QUIET_HOURS ?? '20:00-08:00'),
  } as const;
  const wished = { ...(publicUrl !== undefined && { publicUrl }), ...(commerceSecrets && { commerceSecrets }) };
  return { ...own, tenants, mongodbUri, app, ...wished };
};

const quiet = (written: string): Pick<Common, 'quietHours'> => {
  const [from = '', to] = written.split('-');
  return to === undefined ? {} : { quietHours: { from, to } };
};

const readApp = (set: Variables): ProductionConfig['app'] | undefined => {
  const { MICROSOFT_APP_TYPE: type, MICROSOFT_APP_ID: id, MICROSOFT_APP_TENANT_ID: tenantId } = set;
  const { MICROSOFT_APP_PASSWORD: password } = set;
  if (!id || !tenantId) return undefined;
  if (type === 'UserAssignedMSI') return { type, id, tenantId };
  return type === 'SingleTenant' && password ? { type, id, tenantId, password } : undefined;
};

const PRODUCTION_NEEDS = [
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_TYPE',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_TENANT_ID',
  'ALLOWED_TENANTS',
  'MONGODB_URI',
] as const;

const readAs = (argv: readonly string[]): string | undefined => {
  try {
    return parseArgs({ args: [...argv], options: { as: { type: 'string' } } }).values.as;
  } catch {
    throw new Misconfiguration(`"${argv.join(' ')}" is not understood: the only option is --as <name>.`);
  }
};

const withoutBlanks = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
