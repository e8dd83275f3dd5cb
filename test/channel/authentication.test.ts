import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { aMessage, anActivity } from './activities.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { startTrialBot, type TrialBot } from './trial-bot.ts';

const appId = '11111111-1111-4111-8111-111111111111';
const tenant = '22222222-2222-4222-8222-222222222222';
const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

const message = (fields: Record<string, unknown> = {}) =>
  aMessage('help', {
    serviceUrl,
    from: { id: '29:1abc', aadObjectId: '33333333-3333-4333-8333-333333333333' },
    recipient: { id: `28:${appId}` },
    conversation: { id: 'a:1', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...fields,
  });

const config = readConfig(
  {
    LICENSE_DESK_MODE: 'production',
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TYPE: 'SingleTenant',
    MICROSOFT_APP_PASSWORD: 'secret',
    MICROSOFT_APP_TENANT_ID: tenant,
    ALLOWED_TENANTS: tenant,
    MONGODB_URI: 'mongodb://localhost',
  },
  [],
);

let issuer: Issuer;
let bot: TrialBot;
let turns = 0;

const post = (authorization: string | undefined, activity = message()) =>
  bot.post('/api/messages', activity, authorization === undefined ? {} : { authorization });

beforeAll(async () => {
  // The SDK prints every token that it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  issuer = await startIssuer();
  bot = await startTrialBot({
    config,
    trust: issuer.trust,
    onTurn: async () => {
      turns += 1;
      return { kind: 'nothing' };
    },
  });
});
afterEach(() => {
  turns = 0;
});
afterAll(() => Promise.all([bot.close(), issuer.close()]));

const claims = (changes: Record<string, unknown> = {}) => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer.name, aud: appId, serviceurl: serviceUrl, nbf: now - 10, exp: now + 600, ...changes };
};

describe('production', () => {
  it('hears a message that Teams signed', async () => {
    expect(await post(`Bearer ${issuer.sign(claims())}`)).toEqual({ status: 200, json: undefined });
    expect(turns).toBe(1);
  });

  const past = () => Math.floor(Date.now() / 1000) - 3600;
  it.each<[string, () => string | undefined]>([
    ['no header', () => undefined],
    ['an empty token', () => 'Bearer '],
    ['garbage', () => 'Bearer not.a.token'],
    ['another scheme', () => 'Basic dXNlcjpwYXNz'],
    ['a scheme in lower case', () => `bearer ${issuer.sign(claims())}`],
    ['another issuer', () => `Bearer ${issuer.sign(claims({ iss: 'https://evil.example' }))}`],
    ['the issuer of the emulator', () => `Bearer ${issuer.sign(claims({ iss: EMULATOR, appid: appId, ver: '1.0' }))}`],
    ['another audience', () => `Bearer ${issuer.sign(claims({ aud: 'another-bot' }))}`],
    ['another serviceUrl', () => `Bearer ${issuer.sign(claims({ serviceurl: 'https://evil.example/' }))}`],
    [
      'a serviceUrl without its last slash',
      () => `Bearer ${issuer.sign(claims({ serviceurl: serviceUrl.slice(0, -1) }))}`,
    ],
    ['an expired token', () => `Bearer ${issuer.sign(claims({ nbf: past() - 600, exp: past() }))}`],
    ['a token of tomorrow', () => `Bearer ${issuer.sign(claims({ nbf: past() + 90_000, exp: past() + 99_000 }))}`],
    ['a token without end', () => `Bearer ${issuer.sign(claims({ exp: undefined }))}`],
    ['an unknown key', () => `Bearer ${issuer.sign(claims(), { kid: 'unknown' })}`],
    ['a key that may not sign for Teams', () => `Bearer ${issuer.sign(claims(), { kid: 'webchat' })}`],
    ['a bad signature', () => `Bearer ${issuer.sign(claims())}x`],
    ['claims of another token', () => `Bearer ${issuer.forge(claims({ aud: 'another-bot' }), claims())}`],
    ['HS256', () => `Bearer ${issuer.sign(claims(), { alg: 'HS256' })}`],
    ['no algorithm', () => `Bearer ${issuer.sign(claims(), { alg: 'none' })}`],
  ])('refuses %s with 401 and no word of the library', async (_what, authorization) => {
    expect(await post(authorization())).toEqual({ status: 401, json: { error: 'Not authorised.' } });
    expect(turns).toBe(0);
  });

  it('refuses a message without serviceUrl or channelId, which the SDK would take', async () => {
    const signed = `Bearer ${issuer.sign(claims())}`;
    expect((await post(signed, message({ serviceUrl: '' }))).status).toBe(400);
    expect((await post(signed, message({ channelId: '' }))).status).toBe(400);
  });

  it('refuses a signed message of an organisation that is not allowed', async () => {
    const foreign = message({ conversation: { id: 'a:1' }, channelData: { tenant: { id: appId } } });
    expect((await post(`Bearer ${issuer.sign(claims())}`, foreign)).status).toBe(403);
  });

  it('asks for a signature whatever the type of the activity', async () => {
    for (const type of ['invoke', 'installationUpdate', 'conversationUpdate', 'typing']) {
      const { type: _message, text: _text, ...envelope } = message();
      expect((await post(undefined, anActivity({ ...envelope, type }))).status).toBe(401);
    }
  });
});

it('refuses everything while the keys of Teams cannot be fetched', async () => {
  const token = `Bearer ${issuer.sign(claims())}`;
  const cutOff = await startTrialBot({
    config,
    trust: { ...issuer.trust, ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/' },
  });
  const { status } = await cutOff.post('/api/messages', message(), { authorization: token });
  await cutOff.close();
  expect(status).toBe(401);
});
