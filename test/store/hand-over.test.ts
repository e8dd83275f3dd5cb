// What was confirmed is told to those who carry it out: with the change or not at all, in its order, until it is taken;
// and what they refuse is undone.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { assignLicences } from '../../domain/commands/assign-licences.ts';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { redeemKeys } from '../../domain/commands/redeem-keys.ts';
import { unassignLicences } from '../../domain/commands/unassign-licences.ts';
import { applyNextEvent } from '../../domain/desk/apply-event.ts';
import { confirm } from '../../domain/desk/confirm.ts';
import { dismiss } from '../../domain/desk/dismiss.ts';
import { handOverNext, type Others } from '../../domain/desk/hand-over.ts';
import { ticketOf } from '../../domain/desk/pending.ts';
import { propose } from '../../domain/desk/propose.ts';
import { receiveEvent } from '../../domain/desk/receive-event.ts';
import type { CommerceEvent } from '../../domain/model/commerce-event.ts';
import type { Store } from '../../domain/store/open-store.ts';
import {
  anAdmin,
  aPaymentMethod,
  aPerson,
  aPrepaid,
  aProductKey,
  aSubscription,
  aTenant,
} from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const at = new Date('2026-11-21T12:00:00Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1_000);
const key = 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
const commands = new Map(
  [assignLicences, changeQuantity, redeemKeys, unassignLicences].map((one) => [one.name, one] as const),
);
const desk = () => ({ store: own.store, commands, newId: randomUUID });
const alex = { person: anAdmin(), tenant: aTenant(), at };

beforeEach(async () => {
  const { store } = own;
  await store.clear();
  await store.tenants.save({ ...aTenant(), version: 0 });
  for (const person of [anAdmin(), aPerson()]) await store.people.save({ ...person, version: 0 });
  await store.paymentMethods.save({ ...aPaymentMethod(), version: 0 });
  await store.subscriptions.save({ ...aSubscription({ assigned: 0 }), version: 0 });
  await store.subscriptions.save({ ...aPrepaid(), version: 0 });
  await store.productKeys.save({ ...aProductKey(key), version: 0 });
});

async function confirmed(command: string, input: object, moment = at): Promise<string> {
  const visitor = { ...alex, at: moment };
  const asked = await propose(desk(), { command, input, conversation: 'c', locale: 'en' }, visitor);
  if (asked.kind !== 'review') throw new Error(JSON.stringify(asked));
  const done = await confirm(desk(), { ticket: ticketOf(asked.pending), fields: {} }, visitor);
  expect(done.kind).toBe('done');
  return asked.pending.id;
}

const assign = (moment = at) =>
  confirmed('assign-licences', { subscription: 'sub-e3', people: [aPerson().name] }, moment);
const unassign = (moment = at) =>
  confirmed('unassign-licences', { subscription: 'sub-e3', people: [aPerson().name] }, moment);
const add = (by: number, moment = at) => confirmed('change-quantity', { subscription: 'sub-e3', by }, moment);

/** Takes down what it is told, and cannot be reached for the first `failing` times. */
function listening(failing = 0) {
  const told: string[] = [];
  let calls = 0;
  const hear = async ({ id }: { id: string }) => {
    calls += 1;
    if (calls <= failing) throw new Error('nobody answers');
    told.push(id);
  };
  const others: Others = { commerce: { place: hear }, provisioning: { carryOut: hear } };
  return { told, others };
}

async function tellAll(others: Others, now = at): Promise<void> {
  while (await handOverNext(own.store, others, { now, spread: 0 })) {
    // until nothing is due
  }
}

async function heard(event: Pick<CommerceEvent, 'type' | 'data'>) {
  const { store } = own;
  const whole = { id: randomUUID(), tenantId: aTenant().id, occurredAt: at.toISOString(), ...event } as CommerceEvent;
  await receiveEvent({ store }, whole, at);
  return applyNextEvent(store, { now: at, at });
}

const orderRefused = (order: string) => heard({ type: 'order.refused', data: { order, reason: 'limit' } });
const licencesRefused = (change: string) =>
  heard({ type: 'licences.refused', data: { change, people: [aPerson().id], reason: 'conflict' } });

/** Everything that a command may change, without the versions. */
async function stored({ subscriptions, assignments, productKeys }: Store) {
  const all = await Promise.all([subscriptions, assignments, productKeys].map((one) => one.list({})));
  return all.flat().map(({ version: _, ...document }) => document);
}

const news = async () =>
  (await own.store.outbox.list({ kind: 'notice' })).map((entry) => entry.kind === 'notice' && entry.notice);

describe('what is told', () => {
  test('what was not there before is told too', async () => {
    await confirmed('change-quantity', { subscription: 'sub-bp', by: 10 });
    const { told, others } = listening();
    await handOverNext(own.store, others, { now: later(1), spread: 0 });
    expect(told).toHaveLength(1);
  });

  test('an order names the command and what was on its card', async () => {
    const id = await add(5);
    const orders: unknown[] = [];
    await tellAll({ commerce: { place: async (order) => void orders.push(order) } });
    const effect = expect.objectContaining({ from: 100, to: 105 });
    const by = { id: 'alex', name: 'Alex Wilber' };
    expect(orders).toEqual([{ id: `order/${id}`, tenantId: 'contoso', command: 'change-quantity', effect, by, at }]);
  });

  test('ASN-1 a licence that is given orders nothing, and names who gets it', async () => {
    const id = await assign();
    const { told, others } = listening();
    await tellAll(others);
    expect(told).toEqual([`licences/${id}/assign/sub-e3`]);
    expect(await own.store.handovers.list({})).toMatchObject([{ product: 'm365-e3', people: [aPerson().id] }]);
  });

  test('an order that nobody takes holds up no licences', async () => {
    await add(5);
    await assign(later(1));
    const told: string[] = [];
    await tellAll({ provisioning: { carryOut: async ({ way }) => void told.push(way) } }, later(2));
    expect(told).toEqual(['assign']);
  });

  test('nothing is told of what was not confirmed', async () => {
    const input = { subscription: 'sub-e3', by: 5 };
    const asked = await propose(desk(), { command: 'change-quantity', input, conversation: 'c', locale: 'en' }, alex);
    if (asked.kind !== 'review') throw new Error('no card');
    await dismiss(desk(), { ticket: ticketOf(asked.pending), fields: {} }, alex);
    expect(await own.store.handovers.list({})).toEqual([]);
  });

  test('a change that is not stored is not told either', async () => {
    const failing = { ...own.store.subscriptions, save: () => Promise.reject(new Error('the disk is full')) };
    const broken = { ...desk(), store: { ...own.store, subscriptions: failing } };
    const input = { subscription: 'sub-e3', by: 5 };
    const asked = await propose(desk(), { command: 'change-quantity', input, conversation: 'c', locale: 'en' }, alex);
    if (asked.kind !== 'review') throw new Error('no card');
    await expect(confirm(broken, { ticket: ticketOf(asked.pending), fields: {} }, alex)).rejects.toThrow('disk');
    expect(await own.store.handovers.list({})).toEqual([]);
  });
});

describe('until it is taken', () => {
  test('it is told again after a failure, later each time', async () => {
    await add(5);
    const { told, others } = listening(2);
    await tellAll(others);
    expect(told).toEqual([]);
    await tellAll(others, later(1));
    expect(told).toEqual([]);
    await tellAll(others, later(2));
    await tellAll(others, later(6));
    expect(told).toHaveLength(1);
    expect(await own.store.handovers.list({})).toMatchObject([{ state: 'told', attempts: 3 }]);
  });

  test('what was confirmed later waits for what was confirmed before', async () => {
    const given = await assign(at);
    const taken = await unassign(later(1));
    const { told, others } = listening(1);
    await tellAll(others, later(2));
    expect(told).toEqual([]);
    for (const seconds of [4, 5, 6]) await tellAll(others, later(seconds));
    expect(told).toEqual([`licences/${given}/assign/sub-e3`, `licences/${taken}/unassign/sub-e3`]);
  });

  test('several servers tell each thing once', async () => {
    for (const seconds of [0, 1, 2, 3]) await add(1, later(seconds));
    const { told, others } = listening();
    for (let round = 0; round < 60 && told.length < 4; round += 1) {
      const now = later(10 + round * 31);
      await Promise.all([0, 1, 2].map(() => handOverNext(own.store, others, { now, spread: 0 })));
    }
    expect(new Set(told).size).toBe(4);
    expect(told).toHaveLength(4);
  });

  test('without anybody to tell, it waits', async () => {
    await add(5);
    expect(await handOverNext(own.store, {}, { now: at, spread: 0 })).toBeUndefined();
    expect(await own.store.handovers.list({})).toMatchObject([{ state: 'waiting', attempts: 0 }]);
  });
});

describe('what others refuse', () => {
  test.each([
    ['more licences', () => add(5)],
    ['KEY-5 a redeemed key', () => confirmed('redeem-keys', { keys: key })],
  ])('an order is undone: %s, and whoever confirmed it is told', async (_, order) => {
    const before = await stored(own.store);
    const id = await order();
    expect(await stored(own.store)).not.toEqual(before);
    expect(await orderRefused(`order/${id}`)).toMatchObject({ state: 'applied' });
    expect(await stored(own.store)).toEqual(before);
    expect(await news()).toMatchObject([{ kind: 'order-refused', reason: 'limit', undone: true }]);
    expect(await own.store.audit.list({ kind: 'event' })).toMatchObject([{ by: 'alex', effect: { undone: true } }]);
  });

  test('an order that was changed again since stands, and that is said', async () => {
    const id = await add(5);
    await add(2, later(1));
    await orderRefused(`order/${id}`);
    expect(await own.store.subscriptions.get('contoso', 'sub-e3')).toMatchObject({ total: 107 });
    expect(await news()).toMatchObject([{ kind: 'order-refused', undone: false }]);
  });

  test('told twice, it is undone once; an unknown one waits for its order', async () => {
    const id = await add(5);
    await orderRefused(`order/${id}`);
    await add(5, later(1));
    expect(await orderRefused(`order/${id}`)).toMatchObject({ state: 'waiting' });
    expect(await own.store.subscriptions.get('contoso', 'sub-e3')).toMatchObject({ total: 105 });
    expect(await orderRefused('order/unknown')).toMatchObject({ state: 'waiting' });
  });

  test('a licence that could not be given is free again', async () => {
    const id = await assign();
    await licencesRefused(`licences/${id}/assign/sub-e3`);
    expect(await own.store.assignments.list({})).toEqual([]);
    expect(await own.store.subscriptions.get('contoso', 'sub-e3')).toMatchObject({ assigned: 0 });
    expect(await news()).toMatchObject([{ kind: 'licences-refused', people: [aPerson().name], undone: true }]);
  });

  test('a licence that could not be taken back is held again, unless it has gone to somebody else', async () => {
    await assign();
    const id = await unassign(later(1));
    await licencesRefused(`licences/${id}/unassign/sub-e3`);
    expect(await own.store.subscriptions.get('contoso', 'sub-e3')).toMatchObject({ assigned: 1 });
    expect(await own.store.assignments.list({})).toMatchObject([{ person: aPerson().id }]);

    const again = await unassign(later(2));
    const now = await own.store.subscriptions.get('contoso', 'sub-e3');
    if (now) await own.store.subscriptions.save({ ...now, assigned: now.total });
    await licencesRefused(`licences/${again}/unassign/sub-e3`);
    expect(await own.store.assignments.list({})).toEqual([]);
    expect((await news()).at(-1)).toMatchObject({ kind: 'licences-refused', way: 'unassign' });
  });

  test('whoever has changed hands again since is left alone', async () => {
    const id = await assign();
    await unassign(later(1));
    await licencesRefused(`licences/${id}/assign/sub-e3`);
    expect(await own.store.subscriptions.get('contoso', 'sub-e3')).toMatchObject({ assigned: 0 });
    expect(await news()).toEqual([]);
  });
});
