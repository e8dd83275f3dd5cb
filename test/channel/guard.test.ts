import { describe, expect, it } from '@jest/globals';
import {
  admit,
  type GuardPolicy,
  isTrustedServiceUrl,
  MAX_BODY_BYTES,
  refuseHeaders,
} from '../../bot/channel/guard.ts';
import { demoTenantId } from '../../bot/sandbox/demo-people.ts';
import { aMessage, anActivity } from './activities.ts';

const appId = '11111111-1111-4111-8111-111111111111';
const tenant = '22222222-2222-4222-8222-222222222222';
const person = { id: '29:1abc', aadObjectId: '33333333-3333-4333-8333-333333333333' };
const production: GuardPolicy = { mode: 'production', tenants: [tenant], appId };
const sandbox: GuardPolicy = { mode: 'sandbox', tenants: [demoTenantId] };

const fromTeams = (fields: Record<string, unknown> = {}) =>
  aMessage('help', {
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: person,
    recipient: { id: `28:${appId}` },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...fields,
  });

const verdict = (activity: unknown, policy: GuardPolicy) => {
  const admitted = admit(typeof activity === 'string' ? activity : JSON.stringify(activity), policy);
  return 'refusal' in admitted ? admitted.refusal.status : 'admitted';
};

describe('headers', () => {
  it.each([
    ['application/json; charset=utf-8', undefined, undefined],
    ['APPLICATION/JSON', 'identity', undefined],
    ['application/json', 'gzip', 415],
    ['application/json', 'identity, gzip', 415],
    ['text/plain', undefined, 415],
    ['application/jsonp', undefined, 415],
    [undefined, undefined, 415],
  ])('content-type %s with content-encoding %s gives %s', (type, encoding, status) => {
    const headers = { 'content-type': type, 'content-encoding': encoding };
    expect(refuseHeaders(headers)?.status).toBe(status);
  });
});

describe('the body', () => {
  it.each(['', '{', 'null', '[]', '"text"', '42', '{}'])('%p is refused', (body) => {
    expect(verdict(body, sandbox)).toBe(400);
  });

  it.each([
    { type: 5 },
    { type: '' },
    { id: undefined },
    { channelId: 'webchat' },
    { channelId: '' },
    { serviceUrl: '' },
    { from: undefined },
    { recipient: 'bot' },
    { conversation: { id: 5 } },
    { text: { $gt: '' } },
    { entities: 'none' },
    { replyToId: 'x'.repeat(2000) },
  ])('a message with %j is refused', (fields) => {
    expect(verdict(aMessage('help', fields), sandbox)).toBe(400);
  });

  it('with nulls and kinds of entity that nobody knows yet is admitted', () => {
    const fields = {
      text: null,
      locale: null,
      replyToId: null,
      entities: [null, 7, { type: 'new' }, { type: 'mention' }],
    };
    expect(verdict(aMessage('help', fields), sandbox)).toBe('admitted');
  });

  it('keeps only the fields that were checked', () => {
    const admitted = admit(JSON.stringify(aMessage('help', { deliveryMode: 'expectReplies' })), sandbox);
    expect(admitted).not.toHaveProperty('activity.deliveryMode');
  });
});

describe('the serviceUrl', () => {
  it.each([
    ['https://smba.trafficmanager.net/emea/', true],
    ['https://smba.infra.gcc.teams.microsoft.com/teams', true],
    ['http://smba.trafficmanager.net/emea/', false],
    ['https://smba.trafficmanager.net:8443/', false],
    ['https://smba.trafficmanager.net.evil.example/', false],
    ['https://evil.example/smba.trafficmanager.net', false],
    ['https://evil.example@smba.trafficmanager.net/', false],
    ['https://smba.trafficmanager.net/?to=evil', false],
    ['https://localhost/', false],
    ['not a url', false],
  ])('%s is trusted in production: %s', (url, trusted) => {
    expect(isTrustedServiceUrl(url, 'production')).toBe(trusted);
  });

  it.each([
    ['http://localhost:56150/_connector', true],
    ['http://127.0.0.1:1234', true],
    ['http://[::1]:1234/', true],
    ['http://127.0.0.1.evil.example/', false],
    ['https://smba.trafficmanager.net/emea/', false],
    ['file:///etc/passwd', false],
  ])('%s is trusted in the sandbox: %s', (url, trusted) => {
    expect(isTrustedServiceUrl(url, 'sandbox')).toBe(trusted);
  });
});

describe('production', () => {
  it('admits a message of an allowed organisation to this bot', () => {
    expect(verdict(fromTeams(), production)).toBe('admitted');
  });

  it('takes the tenant from wherever it is named', () => {
    expect(verdict(fromTeams({ channelData: undefined }), production)).toBe('admitted');
    expect(verdict(fromTeams({ conversation: { id: 'a:1' } }), production)).toBe('admitted');
  });

  it.each([
    ['no tenant', { channelData: {}, conversation: { id: 'a:1' } }],
    ['two tenants', { channelData: { tenant: { id: demoTenantId } } }],
    ['another tenant', { channelData: undefined, conversation: { id: 'a:1', tenantId: demoTenantId } }],
    ['another bot', { recipient: { id: '28:99999999-1111-4111-8111-111111111111' } }],
    ['a bot whose name ends like ours', { recipient: { id: `28:x${appId}` } }],
    ['a foreign serviceUrl', { serviceUrl: 'https://evil.example/' }],
    ['nobody', { from: { id: '29:1abc' } }],
    ['somebody without a directory id', { from: { ...person, aadObjectId: 'anonymous' } }],
  ])('refuses %s', (_what, fields) => {
    expect(verdict(fromTeams(fields), production)).toBe(403);
  });

  it('does not ask who caused what no person causes', () => {
    expect(verdict(fromTeams({ type: 'conversationUpdate', from: { id: '29:team' } }), production)).toBe('admitted');
  });
});

describe('the sandbox', () => {
  it("takes the Playground's ids, which are no GUIDs, but not of another tenant", () => {
    expect(verdict(anActivity({ type: 'message' }), sandbox)).toBe('admitted');
    expect(verdict(fromTeams({ serviceUrl: 'http://127.0.0.1:1' }), sandbox)).toBe(403);
  });
});

it('a body may hold every message that Teams can send', () => {
  expect(MAX_BODY_BYTES).toBeGreaterThan(100 * 1024);
});
