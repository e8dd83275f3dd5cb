// Several servers write to the people of two organizations, no faster than Teams allows. Time is passed in.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { announce } from '../../domain/desk/announce.ts';
import { deliver } from '../../domain/desk/deliver.ts';
import { type Delivery, takeDelivery } from '../../domain/desk/take-delivery.ts';
import { mayWrite, slowDown, wrote } from '../../domain/desk/throttle.ts';
import { policy } from '../../domain/policy.ts';
import { anOrganization, changed, met } from '../support/news.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 9) + seconds * 1_000);
const { conversation, tenant } = policy.writesFirst;
const one = { tenantId: 'contoso', address: 'chat-of-alex' };

beforeEach(() => own.store.clear());

/** Takes as many tokens as there are, and says how many. */
async function takeAll(place: { tenantId: string; address?: string }, seconds: number): Promise<number> {
  let taken = 0;
  while ((await mayWrite(own.store, place, at(seconds))).waitMs === 0) taken += 1;
  return taken;
}

describe('the buckets, shared by all servers', () => {
  test('a conversation waits for its token; the others of the organization do not', async () => {
    expect(await takeAll(one, 0)).toBe(conversation.burst);
    const wait = await mayWrite(own.store, one, at(0));
    expect(wait).toEqual({ waitMs: Math.ceil(1_000 / conversation.perSecond), whole: false });
    expect(await mayWrite(own.store, { ...one, address: 'chat-of-megan' }, at(0))).toEqual({ waitMs: 0, whole: false });
    expect(await takeAll(one, 10)).toBe(Math.floor(10 * conversation.perSecond));
  });

  test('twenty servers at once take no more tokens than there are', async () => {
    const tries = Array.from({ length: 20 }, (_, i) =>
      mayWrite(own.store, { ...one, address: `chat-${i}` }, at(0)).then(({ waitMs }) => waitMs),
    );
    const granted = (await Promise.all(tries)).filter((waitMs) => waitMs === 0);
    expect(granted).toHaveLength(tenant.burst);
  });

  test('an organization that is at its limit holds up no other', async () => {
    await takeAll({ tenantId: 'contoso' }, 0);
    expect(await mayWrite(own.store, { ...one, address: 'chat-new' }, at(0))).toMatchObject({ whole: true });
    expect(await mayWrite(own.store, { ...one, tenantId: 'fabrikam' }, at(0))).toMatchObject({ waitMs: 0 });
  });

  test('answers take from the tokens without waiting for them', async () => {
    for (let answers = 0; answers < conversation.burst; answers += 1) await wrote(own.store, one, at(0));
    expect(await mayWrite(own.store, one, at(0))).toMatchObject({ whole: false, waitMs: expect.any(Number) });
    expect((await mayWrite(own.store, one, at(0))).waitMs).toBeGreaterThan(0);
  });

  test('after a 429 the conversation is closed for as long as Teams said, and everybody for a second', async () => {
    await slowDown(own.store, one, 7_000, at(0));
    const other = { ...one, address: 'chat-of-megan' };
    expect(await mayWrite(own.store, other, at(0))).toEqual({ waitMs: 1_000, whole: true });
    expect(await mayWrite(own.store, other, at(1))).toMatchObject({ waitMs: 0 });
    expect(await mayWrite(own.store, one, at(6.9))).toMatchObject({ whole: false });
    expect((await mayWrite(own.store, one, at(6.9))).waitMs).toBeGreaterThan(0);
    expect(await mayWrite(own.store, one, at(7))).toMatchObject({ waitMs: 0 });
  });
});

/** News for somebody whom the bot has met. */
async function noticeFor(person: string, tenantId = 'contoso', n = 0): Promise<void> {
  if (!(await own.store.tenants.get(tenantId, tenantId))) await anOrganization(own.store, tenantId);
  if (!(await own.store.people.get(tenantId, person))) await met(own.store, person, { tenantId });
  const announcement = { tenantId, key: `change/${n}`, notice: changed, to: [person] };
  await own.store.transaction((session) => announce(own.store, announcement, session));
}

const toWhom = (delivery: Delivery) => (Array.isArray(delivery) ? delivery[0].person : '');

describe('the outbox', () => {
  test('passes over who must wait, and comes back to them', async () => {
    await noticeFor('alex');
    await noticeFor('megan');
    await takeAll(one, -0.5);
    const first = await takeDelivery(own.store, { now: at(0) });
    const second = await takeDelivery(own.store, { now: at(0) });
    const sent = [first, second].flatMap((taken) => (taken?.kind === 'delivery' ? [toWhom(taken.delivery)] : []));
    expect(sent).toEqual(['megan']);
    expect(await takeDelivery(own.store, { now: at(0.1) })).toBeUndefined();
    expect(await takeDelivery(own.store, { now: at(10) })).toMatchObject({ kind: 'delivery', address: 'chat-of-alex' });
  });

  test('waiting for a token is no attempt', async () => {
    await noticeFor('alex');
    await takeAll(one, -0.5);
    await takeDelivery(own.store, { now: at(0) });
    expect(await own.store.outbox.list({})).toMatchObject([{ state: 'waiting', attempts: 0 }]);
  });

  test('an organization without tokens rests, and the next one is served', async () => {
    await noticeFor('alex');
    await noticeFor('pat', 'fabrikam');
    await takeAll({ tenantId: 'contoso' }, 0);
    const found = [
      await takeDelivery(own.store, { now: at(0) }),
      await takeDelivery(own.store, { now: at(0), resting: ['contoso'] }),
    ];
    const kinds = found.map((taken) => taken?.kind);
    expect(kinds).toContain('delivery');
    expect(await takeDelivery(own.store, { now: at(0), resting: ['contoso'] })).toBeUndefined();
  });

  test('a 429 closes the conversation, so that a second notice does not run into it', async () => {
    await noticeFor('alex');
    const taken = await takeDelivery(own.store, { now: at(0) });
    if (taken?.kind !== 'delivery') throw new Error('nothing was due');
    const reason = 'Teams answered 429 Throttled';
    const throttled = { ok: false, final: false, reason, retryAfterSeconds: 7, throttled: true } as const;
    await deliver(own.store, taken, async () => throttled, { now: () => at(0), spread: () => 1 });
    await noticeFor('alex', 'contoso', 1);
    expect(await takeDelivery(own.store, { now: at(2) })).toEqual({ kind: 'later' });
    const [tried] = await own.store.outbox.list({ attempts: 1 });
    // Seven seconds, and a fifth more so that not all come back at once.
    expect(tried).toMatchObject({ lastError: reason, dueAt: at(8.4) });
    const both = await takeDelivery(own.store, { now: at(8.4) });
    expect(both).toMatchObject({ kind: 'delivery' });
  });
});
