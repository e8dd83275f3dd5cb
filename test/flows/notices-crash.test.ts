// Two servers on one database, a connector that refuses and breaks off, and one of the servers killed halfway.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { openStore } from '../../domain/store/open-store.ts';
import { type FakeConnector, startFakeConnector } from '../channel/fake-connector.ts';
import { type Child, freePort, startChild, temporaryFolder } from '../support/child-product.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { addressAt, mostWithin, numbersOn, writeLoad } from '../support/notice-load.ts';

/** `NOTICES=1000` for the full size. */
const people = Number(process.env['NOTICES'] ?? 150);
// Half a minute until the lease of the dead server ends, and two processes to start on a busy machine.
jest.setTimeout(150_000 + people * 100);

/** What a server has in flight when it dies may arrive twice. */
const inFlight = 16;

let connector: FakeConnector;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let servers: Child[] = [];
const mongodbUri = freshDatabase();

beforeAll(async () => {
  [connector, folder] = await Promise.all([startFakeConnector(), temporaryFolder()]);
  const ports = [await freePort(), await freePort()];
  servers = ports.map((port) => startChild({ dataDir: folder.path, port, mongodbUri }));
  await Promise.all(servers.map((server) => server.ready()));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.signal('SIGKILL')));
  await Promise.all([folder.remove(), connector.close()]);
});

test('every notice arrives, whatever breaks; twice at most what the dead server had in flight', async () => {
  const store = await openStore(mongodbUri);
  const refusals = [
    { status: 502 },
    { status: 412 },
    { status: 0 },
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 503 },
  ];
  connector.next.push(...refusals, ...refusals);
  await writeLoad(store, { tenantId, people, each: 1, addressOf: (id) => addressAt(connector.url, tenantId, id) });

  while (connector.posted.length < people / 3) await pause(10);
  await servers[0]?.signal('SIGKILL');

  // The first ten were refused: they did not arrive.
  const arrived = () => connector.posted.slice(refusals.length * 2).flatMap(({ body }) => numbersOn(body));
  const deadline = performance.now() + 100_000 + people * 50;
  while (new Set(arrived()).size < people && performance.now() < deadline) await pause(200);
  expect(new Set(arrived()).size).toBe(people);
  expect(arrived().length - people).toBeLessThanOrEqual(inFlight);
  expect(mostWithin(1, connector.times)).toBeLessThanOrEqual(50);
  await store.close();
});
