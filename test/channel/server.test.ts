import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Misconfiguration } from '../../bot/misconfiguration.ts';
import { startServer } from '../../bot/server.ts';
import { aMessage } from './activities.ts';
import { startTrialBot, type TrialBot } from './trial-bot.ts';

let bot: TrialBot;
let isReady = async () => true;
const control: unknown[] = [];

beforeAll(async () => {
  bot = await startTrialBot({
    ready: () => isReady(),
    sandbox: {
      now: async () => new Date('2026-11-21T12:00Z'),
      advanceDays: async (days) => void control.push(days),
      reset: async () => void control.push('reset'),
      completeCreditCheck: async (subscription, approved) => {
        control.push([subscription, approved]);
        return subscription === 'sub-1' ? { approved } : undefined;
      },
    },
  });
});
afterAll(() => bot.close());

/** Sends bytes as they are, and reads until the server closes or a moment has passed. */
const raw = (bytes: string | Buffer): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(300, () => socket.destroy());
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });

const request = (line: string, headers: string[], body: string | Buffer = '') =>
  Buffer.concat([
    Buffer.from([line, 'Host: localhost', `Content-Length: ${body.length}`, ...headers, '', ''].join('\r\n')),
    Buffer.from(body),
  ]);

const status = (answer: string) => Number(answer.split(' ')[1]);
const post = 'POST /api/messages HTTP/1.1';
const json = 'Content-Type: application/json\r\nConnection: close';

describe('the addresses', () => {
  it('tell that the process lives, and whether the database answers', async () => {
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    isReady = () => Promise.reject(new Error('E11000'));
    const unready = await fetch(`${bot.url}/readyz`);
    expect([unready.status, await unready.json()]).toEqual([503, { ready: false }]);
  });

  it.each([
    ['GET', '/nowhere', 404],
    ['POST', '/', 404],
    ['GET', '/api/messages', 405],
    ['POST', '/healthz', 405],
    ['DELETE', '/sandbox/reset', 405],
    ['POST', '/api/commerce/events', 404],
  ])('%s %s is answered with %i in our words', async (method, path, expected) => {
    const response = await fetch(bot.url + path, { method, headers: { accept: 'text/html' } });
    expect(response.status).toBe(expected);
    expect(await response.json()).toEqual({
      error: expect.stringMatching(/^(There is nothing here|This address does not)/),
    });
    expect(response.headers.get('server')).toBeNull();
  });
});

describe('the control of the sandbox', () => {
  it('tells and moves the clock, and makes the demo tenant anew', async () => {
    expect(await bot.post('/sandbox/clock', { advanceDays: 7 })).toEqual({ status: 200, json: { advanceDays: 7 } });
    expect(await (await fetch(`${bot.url}/sandbox/clock`)).json()).toEqual({ now: '2026-11-21T12:00:00.000Z' });
    expect(await bot.post('/sandbox/reset', {})).toEqual({ status: 200, json: { reset: true } });
    expect(control).toEqual([7, 'reset']);
  });

  it('ends a credit check, and says when there is none', async () => {
    const end = (body: object) => bot.post('/sandbox/credit-check', body);
    expect(await end({ subscription: 'sub-1', approved: true })).toEqual({ status: 200, json: { approved: true } });
    expect((await end({ subscription: 'sub-2', approved: true })).status).toBe(404);
    expect((await end({ subscription: 'sub-1' })).status).toBe(400);
  });

  it.each([{}, { advanceDays: 0 }, { advanceDays: -1 }, { advanceDays: 1.5 }, { advanceDays: '7' }, []])(
    'does not understand %j',
    async (body) => {
      expect((await bot.post('/sandbox/clock', body)).status).toBe(400);
    },
  );

  it('is not for a web page that reaches this machine under a name of its own, nor for a form', async () => {
    const rebound = request('POST /sandbox/reset HTTP/1.1', [json]).toString().replace('localhost', 'evil.example');
    expect(status(await raw(rebound))).toBe(403);
    expect((await bot.post('/sandbox/clock', '{"advanceDays":7}', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('does not exist in production', async () => {
    const policy = { mode: 'production', tenants: [], appId: 'x' } as const;
    const channel = { handle: async () => ({ status: 200 }) };
    const nothing = async () => undefined;
    const sandbox = {
      now: async () => new Date(0),
      advanceDays: nothing,
      reset: nothing,
      completeCreditCheck: nothing,
    };
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const options = { channel, policy, ready: async () => true, sandbox, log };
    const server = await startServer(options, { host: '127.0.0.1', port: 0 });
    const response = await fetch(`http://127.0.0.1:${server.port}/sandbox/reset`, { method: 'POST' });
    await server.close();
    expect(response.status).toBe(404);
  });
});

describe('a hostile request', () => {
  it.each<[string, number, string | Buffer]>([
    ['gzip that is none', 415, request(post, [json, 'Content-Encoding: gzip'], 'not gzip')],
    ['gzip that is a bomb', 415, request(post, [json, 'Content-Encoding: gzip'], gzipSync(Buffer.alloc(50_000_000)))],
    ['no content-type', 415, request(post, ['Connection: close'], '{}')],
    [
      'a multipart form',
      415,
      request(post, ['Content-Type: multipart/form-data; boundary=x', 'Connection: close'], '--x--'),
    ],
    ['broken JSON', 400, request(post, [json], '{"type":')],
    ['no body', 400, request(post, [json])],
    ['JSON that is deep', 400, request(post, [json], `${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['a body slightly too large', 413, request(post, [json], ' '.repeat(300 * 1024))],
    ['a length that is no number', 400, `${post}\r\nHost: localhost\r\nContent-Length: many\r\n\r\n`],
    ['two lengths', 400, request(post, ['Content-Length: 5'], 'abc')],
    ['headers without end', 431, request(post, [`X-Long: ${'x'.repeat(100_000)}`])],
    ['a path that cannot be decoded', 404, request('GET /%E0%A4%A HTTP/1.1', ['Connection: close'])],
    ['a path of another kind', 404, request('GET //\\evil.example/%2e%2e HTTP/1.1', ['Connection: close'])],
    ['no HTTP at all', 400, '\u0016\u0003\u0001\r\n\r\n'],
  ])('with %s is answered with %i', async (_what, expected, bytes) => {
    expect(status(await raw(bytes))).toBe(expected);
  });

  it.each<[string, string | Buffer]>([
    ['a flood', request(post, [json], ' '.repeat(8 * 1024 * 1024))],
    ['an upgrade', request('GET /healthz HTTP/1.1', ['Connection: Upgrade', 'Upgrade: websocket'])],
    ['half a body', request(post, [json], '{}').subarray(0, -1)],
  ])('with %s is cut off', async (_what, bytes) => {
    expect(await raw(bytes)).not.toContain('200 OK');
  });

  it('leaves the server as it was', async () => {
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    expect((await bot.post('/api/messages', aMessage('hi'))).status).toBe(200);
  });
});

it('a port that is taken is one clear sentence', async () => {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const channel = { handle: async () => ({ status: 200 }) };
  const options = { channel, policy: { mode: 'sandbox', tenants: [] }, ready: async () => true, log } as const;
  const port = Number(new URL(bot.url).port);
  await expect(startServer(options, { host: '127.0.0.1', port })).rejects.toThrow(
    new Misconfiguration(`Port ${port} is in use: stop what uses it, or set PORT to another one.`),
  );
});

it('closes at once, although clients keep their connections open', async () => {
  const other = await startTrialBot();
  await (await fetch(`${other.url}/healthz`)).text();
  const start = performance.now();
  await other.close();
  expect(performance.now() - start).toBeLessThan(500);
});
