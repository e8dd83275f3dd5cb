import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';

const guid = (digit: number) => [8, 4, 4, 4, 12].map((length) => String(digit).repeat(length)).join('-');

const production = {
  LICENSE_DESK_MODE: 'production',
  MICROSOFT_APP_ID: guid(1),
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_PASSWORD: 'secret',
  MICROSOFT_APP_TENANT_ID: guid(2),
  ALLOWED_TENANTS: `${guid(2)}, ${guid(3)}`,
  MONGODB_URI: 'mongodb://db/desk?replicaSet=rs0',
};

const complaint = (env: Record<string, string>, argv: string[] = []) => {
  try {
    return readConfig(env, argv).mode;
  } catch (error) {
    return String(error);
  }
};

describe('the sandbox', () => {
  it('needs no setting at all, and is open to this machine alone', () => {
    expect(readConfig({}, [])).toMatchObject({
      mode: 'sandbox',
      host: '127.0.0.1',
      port: 3978,
      dataDir: './data',
      watchesTheClock: true,
      person: { name: 'Alex Wilber' },
      playground: { port: 56150 },
    });
  });

  it.each([
    ['adele', 'Adele Vance'],
    ['Sanne de Vries', 'Sanne de Vries'],
    ['NESTOR', 'Nestor Wilke'],
  ])('runs as %s', (as, name) => {
    expect(readConfig({}, ['--as', as])).toMatchObject({ person: { name } });
  });

  it('names the people whom it knows when it is asked for another', () => {
    expect(complaint({}, ['--as', 'bob'])).toMatch(
      /called "bob"; choose one of Alex Wilber, Megan Bowen, .*Sanne de Vries\.$/,
    );
  });

  it.each(['WEBSITE_SITE_NAME', 'KUBERNETES_SERVICE_HOST', 'CONTAINER_APP_NAME', 'AWS_EXECUTION_ENV'])(
    'does not run where %s says that this is a cloud',
    (name) => {
      expect(complaint({ [name]: 'x' })).toContain('must not run in a cloud');
    },
  );

  it('does not run with NODE_ENV=production', () => {
    expect(complaint({ NODE_ENV: 'production' })).toContain('set LICENSE_DESK_MODE=production');
  });

  it('gives the Playground no secret', () => {
    const secrets = {
      AUTH_CLIENT_SECRET: 's',
      MICROSOFT_APP_PASSWORD: 's',
      MONGODB_URI: 'mongodb://u:p@h',
      NODE_OPTIONS: 's',
    };
    expect(readConfig({ ...secrets, PATH: '/bin', DISPLAY: ':0' }, [])).toMatchObject({
      playground: { env: { PATH: '/bin', DISPLAY: ':0' } },
    });
    expect(readConfig({ ...secrets, PATH: '/bin' }, [])).not.toHaveProperty('playground.env.MONGODB_URI');
    expect(readConfig(secrets, [])).toHaveProperty('playground.env', {});
  });

  it('REG-1 plays the demo organization in the region that is named, with data apart from the others', () => {
    expect(readConfig({}, [])).toMatchObject({ region: 'worldwide', dataDir: './data' });
    expect(readConfig({ DEMO_REGION: 'germany' }, [])).toMatchObject({ region: 'germany', dataDir: 'data/germany' });
    expect(complaint({ DEMO_REGION: 'china' })).toContain('DEMO_REGION must be worldwide or germany or 21vianet.');
  });

  it('runs without the Playground, and without a browser in CI', () => {
    expect(readConfig({ PLAYGROUND: 'off' }, [])).not.toHaveProperty('playground');
    expect(readConfig({ CI: 'true', DISPLAY: ':0' }, [])).toHaveProperty('playground.openBrowser', false);
  });
});

describe('production', () => {
  it('runs with everything set', () => {
    expect(readConfig(production, [])).toMatchObject({
      mode: 'production',
      tenants: [guid(2), guid(3)],
      app: { type: 'SingleTenant', id: guid(1), password: 'secret' },
    });
  });

  it.each(Object.keys(production).filter((name) => name !== 'LICENSE_DESK_MODE'))('does not run without %s', (name) => {
    expect(complaint({ ...production, [name]: ' ' })).toBe(
      `Misconfiguration: Production mode needs ${name}; env.example explains how to set it.`,
    );
  });

  it('runs as a managed identity, which has no password', () => {
    const identity = { ...production, MICROSOFT_APP_TYPE: 'UserAssignedMSI' };
    expect(complaint(identity)).toContain('MICROSOFT_APP_PASSWORD must not be set');
    expect(readConfig({ ...identity, MICROSOFT_APP_PASSWORD: '' }, [])).not.toHaveProperty('app.password');
  });

  it('knows no other type of app: the SDK would let everybody in', () => {
    for (const type of ['MultiTenant', 'Single', 'singletenant']) {
      expect(complaint({ ...production, MICROSOFT_APP_TYPE: type })).toContain(
        'must be SingleTenant or UserAssignedMSI',
      );
    }
  });

  it('has no setting that moves its trust elsewhere', () => {
    const redirected = {
      ...production,
      ToBotFromChannelOpenIdMetadataUrl: 'https://evil.example',
      ChannelService: 'x',
    };
    expect(readConfig(redirected, [])).toEqual(readConfig(production, []));
  });

  it('takes events from the commerce side with secrets of its own only, never with that of the sandbox', () => {
    expect(readConfig(production, [])).not.toHaveProperty('commerceSecrets');
    const [old, fresh] = ['a'.repeat(32), 'b'.repeat(32)];
    const rotating = readConfig({ ...production, COMMERCE_EVENT_SECRETS: `${old}, ${fresh}` }, []);
    expect(rotating.commerceSecrets).toEqual([old, fresh]);
    const [ofSandbox = ''] = readConfig({}, []).commerceSecrets ?? [];
    expect(complaint({ ...production, COMMERCE_EVENT_SECRETS: ofSandbox })).toContain('must be one or two secrets');
  });

  it('runs as nobody of the demo tenant', () => {
    expect(complaint(production, ['--as', 'adele'])).toContain('sandbox mode only');
  });
});

const oneOrTwoSecrets =
  'COMMERCE_EVENT_SECRETS must be one or two secrets of at least 32 characters each, separated by a comma.';

it.each<[Record<string, string>, string]>([
  [{ PORT: 'x' }, 'PORT must be a port number between 1 and 65535.'],
  [{ PORT: '70000' }, 'PORT must be a port number between 1 and 65535.'],
  [{ PLAYGROUND: 'yes' }, 'PLAYGROUND must be on or off.'],
  [{ LICENSE_DESK_MODE: 'prod' }, 'LICENSE_DESK_MODE must be sandbox or production.'],
  [{ MONGODB_URI: 'localhost' }, 'MONGODB_URI must begin with mongodb:// or mongodb+srv://.'],
  [{ COMMERCE_EVENT_SECRETS: 'short' }, oneOrTwoSecrets],
  [{ COMMERCE_EVENT_SECRETS: `${'a'.repeat(32)},` }, oneOrTwoSecrets],
  [{ COMMERCE_EVENT_SECRETS: ['a', 'b', 'c'].map((one) => one.repeat(32)).join() }, oneOrTwoSecrets],
  [{ MICROSOFT_APP_ID: 'desk' }, 'MICROSOFT_APP_ID must be a GUID such as 1b2c3d4e-0000-0000-0000-000000000000.'],
])('%j is explained in one sentence', (env, sentence) => {
  expect(complaint(env)).toBe(`Misconfiguration: ${sentence}`);
});

it('an option that nobody knows is explained', () => {
  expect(complaint({}, ['--port', '1'])).toContain('the only option is --as <name>');
});

it('env.example explains every variable', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const variables = [...read('bot/config.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
  const explained = [...read('env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(variables.length).toBeGreaterThan(10);
  expect(explained.sort()).toEqual(variables.sort());
});

describe('quiet hours', () => {
  it.each([
    ['in the sandbox by itself', {}, undefined],
    ['in production by itself', production, { from: '20:00', to: '08:00' }],
    ['off', { ...production, QUIET_HOURS: 'off' }, undefined],
    ['as set', { QUIET_HOURS: '18:30-07:00' }, { from: '18:30', to: '07:00' }],
  ])('%s', (_when, env, quietHours) => {
    expect(readConfig(env, []).quietHours).toEqual(quietHours);
  });

  it.each(['8-20', '08:00-20:00', '20:00', 'on', '25:00-08:00'])('are not "%s"', (written) => {
    expect(complaint({ QUIET_HOURS: written })).toContain('QUIET_HOURS must be an evening and a morning');
  });
});
