// What the commerce side tells over HTTP: whom we believe, what we answer, and that it comes true once.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { createHearEvent } from '../../bot/commerce/hear-event.ts';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { startServer } from '../../bot/server.ts';
import { CommerceEvent, type ReceivedEvent } from '../../domain/model/commerce-event.ts';
import { openStore } from '../../domain/store/open-store.ts';
import { freePort } from '../support/child-product.ts';
import { anEvent, secrets, sendEvent } from '../support/commerce.ts';
import { chatWith } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';
import { newsIn } from '../support/news-in.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testStore } from '../support/test-database.ts';
import { startProduct, testProduct } from '../support/test-product.ts';

const commerceSecrets = [secrets.old, secrets.fresh];
const product = testProduct({ logLevel: 'silent', commerceSecrets });
const own = testStore(() => product.uri);
// Nothing changes here but through an event.
beforeEach(async () => {
  if ((await kept()).length > 0) await reset(product);
});

const send = (event: unknown, how?: Parameters<typeof sendEvent>[2]) => sendEvent(product.port, event, how);
const accepted = { status: 202, json: { accepted: true } };
const licences = async () => (await own.store.subscriptions.get(tenantId, 'sub-o365-e1'))?.total;
const kept = () => own.store.commerceEvents.list({});
const completed = () => own.store.audit.list({ tenantId, command: 'credit-check-completed' });

/** All events that were stored have been tried. */
async function workedOff(): Promise<void> {
  const isUntried = ({ state, reason }: ReceivedEvent) => state === 'waiting' && reason === undefined;
  await eventually(async () => !(await kept()).some(isUntried));
}

describe('an event that is signed', () => {
  test.each(['old', 'fresh'] as const)(
    'with the %s of two secrets is stored, answered with 202, and applied',
    async (which) => {
      expect(await send(anEvent(), { secret: secrets[which] })).toEqual(accepted);
      expect(await kept()).toMatchObject([{ id: 'event-1', event: { type: 'credit-check.completed' } }]);
      await workedOff();
      expect(await licences()).toBe(50);
      expect(await kept()).toMatchObject([{ state: 'applied' }]);
      const card = await chatWith(product).say('is the credit check done yet?');
      expect(card.text).toContain('No credit check is pending.');
    },
  );

  test('PAY-8 declined: the order is dropped', async () => {
    await send(anEvent({ data: { subscription: 'sub-o365-e1', outcome: 'declined' } }));
    await workedOff();
    const e1 = await own.store.subscriptions.get(tenantId, 'sub-o365-e1');
    expect([e1?.total, e1?.creditCheck]).toEqual([40, undefined]);
  });

  test.each([-290, 290])('%i seconds away is taken', async (secondsOff) => {
    expect(await send(anEvent(), { secondsOff })).toEqual(accepted);
  });

  test('and sent twenty times at once, and again when it has been applied, is applied once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(anEvent())));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    await workedOff();
    expect(await send(anEvent())).toEqual(accepted);
    expect(await kept()).toMatchObject([{ state: 'applied' }]);
    expect([await licences(), (await completed()).length]).toEqual([50, 1]);
  });
});

describe('401, and nothing is stored, for', () => {
  const body = JSON.stringify(anEvent());

  test.each<[string, Parameters<typeof sendEvent>[2]]>([
    ['another secret', { secret: 'somebody else’s' }],
    ['no signature', { headers: { 'x-license-desk-signature': '' } }],
    ['a signature that is none', { headers: { 'x-license-desk-signature': 'sha256=00' } }],
    ['no timestamp', { headers: { 'x-license-desk-timestamp': '' } }],
    ['a timestamp that is none', { headers: { 'x-license-desk-timestamp': 'NaN' } }],
    [
      'another timestamp than was signed',
      { headers: { 'x-license-desk-timestamp': `${Math.floor(Date.now() / 1_000) - 9}` } },
    ],
    ['a body that was changed on its way', { sent: body.replace('approved', 'declined') }],
    ['a body with one more space', { sent: `${body} ` }],
    ['a timestamp five minutes ago', { secondsOff: -302 }],
    ['a timestamp in five minutes', { secondsOff: 302 }],
  ])('%s', async (_what, how) => {
    const error = 'The signature is missing or wrong, or its timestamp is more than five minutes off.';
    expect(await send(body, how)).toEqual({ status: 401, json: { error } });
    expect(await kept()).toEqual([]);
  });
});

describe('400, and nothing is stored, for', () => {
  const { data, ...noData } = anEvent();

  test.each<[string, unknown, string]>([
    ['no JSON', '{"id":', 'The body is not a JSON object.'],
    ['no object', '[]', 'The body is not a JSON object.'],
    ['nothing', '', 'The body is not a JSON object.'],
    ['no id', { ...anEvent(), id: undefined }, 'The event is not valid at "id".'],
    ['an id of a kilobyte', { ...anEvent(), id: 'x'.repeat(1_024) }, 'The event is not valid at "id".'],
    ['an hour that is none', { ...anEvent(), occurredAt: 'yesterday' }, 'The event is not valid at "occurredAt".'],
    ['no data', noData, 'The event is not valid at "data".'],
    [
      'an outcome that is none',
      { ...noData, data: { ...data, outcome: 'maybe' } },
      'The event is not valid at "data.outcome".',
    ],
  ])('%s', async (_what, event, error) => {
    expect(await send(event)).toEqual({ status: 400, json: { error } });
    expect(await kept()).toEqual([]);
  });
});

describe('an event is left alone, though answered like any other,', () => {
  test.each([
    ['when its type is unknown', { ...anEvent(), type: 'order.shipped', data: [] }],
    ['when its organization is unknown', anEvent({ tenantId: 'fabrikam' })],
  ])('%s', async (_when, event) => {
    expect(await send(event)).toEqual(accepted);
    expect(await kept()).toEqual([]);
  });

  test('when the order that is pending now was made after it came about', async () => {
    await send(anEvent({ occurredAt: '2020-02-29T23:59:59+01:00' }));
    await workedOff();
    expect(await kept()).toMatchObject([{ state: 'ignored', reason: expect.stringContaining('was made after') }]);
    expect(await licences()).toBe(40);
  });
});

test('too large a body is answered with 413, another type of content with 415', async () => {
  expect((await send({ ...anEvent(), more: 'x'.repeat(300_000) })).status).toBe(413);
  expect((await send(anEvent(), { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
});

test('stored, and the server stops before it is applied: the next one applies it', async () => {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const first = await startProduct();
  await first.stop();
  const own = await openStore(first.uri);
  const server = await startServer(
    {
      channel: { handle: async () => ({ status: 200 }) },
      policy: { mode: 'sandbox', tenants: [] },
      ready: own.ready,
      onEvent: createHearEvent({ desk: { store: own }, secrets: commerceSecrets, now: () => new Date(), log }),
      log,
    },
    { host: '127.0.0.1', port: 0 },
  );
  expect(await sendEvent(server.port, anEvent())).toEqual(accepted);
  await server.close();
  expect(await own.commerceEvents.list({})).toMatchObject([{ state: 'waiting' }]);
  const second = await startProduct({ mongodbUri: first.uri });
  await eventually(async () => (await own.commerceEvents.get(tenantId, 'event-1'))?.state === 'applied');
  expect((await own.subscriptions.get(tenantId, 'sub-o365-e1'))?.total).toBe(50);
  await second.stop();
  await own.drop();
  await own.close();
});

test('LIC-19 NOT-2 in the sandbox an order is answered by itself, and who ordered is told; one from before is not', async () => {
  const sandbox = await startProduct({ commerceSecrets, creditChecksAfterMs: 0 });
  const alex = chatWith(sandbox);
  await pause(1_200);
  expect((await alex.say('add 5 licenses to Office 365 E1')).text).toContain('10 licenses');
  await sendEvent(sandbox.port, anEvent());
  const show = async () => (await alex.say('show Office 365 E1')).text;
  await eventually(async () => (await show()).includes('Licenses\n50\n'));
  await alex.press(await alex.say('add 5 licenses to Office 365 E1'), 'Order 55 licenses in total');
  await eventually(async () => (await show()).includes('Licenses\n55\n'));
  await newsIn(alex, /50 to 55 licenses/);
  await sandbox.stop();
});

describe('docs/commerce-events.openapi.json', () => {
  const document = JSON.parse(readFileSync('docs/commerce-events.openapi.json', 'utf8'));
  const { requestBody, responses, parameters } = document.paths['/api/commerce/events'].post;
  const { examples } = requestBody.content['application/json'];
  const validates = (pointer: string, value: unknown) => {
    const ajv = addFormats.default(new Ajv2020({ strict: false })).addSchema(document, 'openapi');
    return ajv.validate({ $ref: `openapi#${pointer}` }, value);
  };

  test.each(Object.keys(examples))('the example "%s" keeps to its schema, and the server accepts it', async (name) => {
    const { value } = examples[name];
    expect(validates('/components/schemas/CommerceEvent', value)).toBe(true);
    expect(await send(value)).toEqual({ status: 202, json: responses['202'].content['application/json'].example });
    expect(await kept()).toMatchObject([{ event: value }]);
  });

  test('describes events as they are checked', () => {
    const { $schema: _, ...checked } = z.toJSONSchema(CommerceEvent, {
      io: 'input',
      override: ({ jsonSchema }) => {
        if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      },
    });
    expect(document.components.schemas.CommerceEvent).toEqual(checked);
    expect(validates('/components/schemas/CommerceEvent', { ...anEvent(), occurredAt: 'yesterday' })).toBe(false);
  });

  test('shows the refusals in the words of the server, and the headers that are asked for', async () => {
    const { data, ...noData } = anEvent();
    const refusals = await Promise.all([
      send({ ...noData, data: { ...data, outcome: 'maybe' } }),
      send(anEvent(), { secret: 'another' }),
      send('x'.repeat(300_000)),
      send(anEvent(), { headers: { 'content-type': 'text/plain' } }),
    ]);
    for (const { status, json } of refusals)
      expect(responses[status].content['application/json'].example).toEqual(json);
    expect(Object.keys(responses)).toEqual(['202', ...refusals.map(({ status }) => String(status))]);
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
      'x-license-desk-timestamp',
      'x-license-desk-signature',
    ]);
  });
});

describe('npm run event', () => {
  type Ran = { code: number; printed: string };
  const run = (words: string[], env: Record<string, string>) =>
    new Promise<Ran>((resolve) => {
      const argv = ['--import', 'tsx', 'bot/sandbox/send-event.ts', ...words];
      execFile(process.execPath, argv, { env: { PATH: process.env['PATH'], ...env } }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), printed: out + err }),
      );
    });
  const approve = ['credit-check', 'approved', 'sub-o365-e1'];
  const here = () => ({ PORT: String(product.port), COMMERCE_EVENT_SECRETS: secrets.fresh });

  test('ends the credit check of the running sandbox, whose calendar is ahead', async () => {
    await advanceDays(product, 3);
    const { code, printed } = await run(approve, here());
    expect([code, printed]).toEqual([0, expect.stringContaining('Accepted: the credit check of sub-o365-e1')]);
    await workedOff();
    expect(await licences()).toBe(50);
  });

  test('says what is wrong', async () => {
    const nobody = String(await freePort());
    const [misspelt, unreachable, otherSecret] = await Promise.all([
      run(['credit-check', 'aproved', 'sub-o365-e1'], here()),
      run(approve, { PORT: nobody }),
      run(approve, { PORT: String(product.port) }),
    ]);
    const lines = [misspelt, unreachable, otherSecret].map(({ code, printed }) => `${code} ${printed}`);
    expect(lines).toEqual([
      expect.stringContaining('npm run event -- credit-check approved|declined sub-o365-e1\n'),
      `1 Nothing answers at http://127.0.0.1:${nobody}: run npm start, or set PORT to where the sandbox is.\n`,
      '1 The sandbox has another secret: set COMMERCE_EVENT_SECRETS here as it is set there.\n',
    ]);
  });
});
