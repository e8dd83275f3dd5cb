// The price list changes by an event: what waits for its next term, and who hears of it.
import { beforeEach, expect, test } from '@jest/globals';
import { applyNextEvent } from '../../domain/desk/apply-event.ts';
import type { CommerceEvent } from '../../domain/model/commerce-event.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPerson, aPurchase, aSubscription, aTenant } from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const at = new Date('2026-11-21T12:00:00Z');
type Told = Partial<Extract<CommerceEvent, { type: 'price.changed' }>['data']> & { occurredAt?: string };

beforeEach(async () => {
  const { store } = own;
  await store.clear();
  await store.tenants.save({ ...aTenant(), version: 0 });
  for (const one of [anAdmin(), anAdmin({ id: 'isaiah', roles: ['license-admin'] }), aPerson()])
    await store.people.save({ ...one, version: 0 });
  for (const one of [aPurchase({ price: 2_000 }), aSubscription({ product: 'power-apps', price: 2_000 })])
    await store.subscriptions.save({ ...one, version: 0 });
});

let count = 0;
async function told({ occurredAt = '2026-11-21T10:00:00Z', ...data }: Told = {}) {
  const id = `price-${++count}`;
  const event = {
    ...{ id, tenantId: 'contoso', occurredAt },
    type: 'price.changed',
    data: { product: 'power-apps', price: 2_400, from: '2027-01-01', ...data },
  } as const;
  const standing = { tenantId: 'contoso', version: 0, receivedAt: at, dueAt: at, state: 'waiting' } as const;
  await own.store.commerceEvents.save({ id, event, ...standing });
  return applyNextEvent(own.store, { now: at, at });
}
const news = async () =>
  (await own.store.outbox.list({ kind: 'notice' })).flatMap((one) =>
    one.kind === 'notice' && one.notice.kind === 'price-changes'
      ? [[one.person, one.notice.subscription, one.notice.needsApproval, one.notice.to]]
      : [],
  );
const bought = (id: string) => own.store.subscriptions.get('contoso', id) as Promise<Subscription>;

test('NOT-27 the purchaser is asked and alone hears of the own price; the admins hear of theirs', async () => {
  expect(await told()).toMatchObject({ state: 'applied' });
  expect(await bought('sub-powerapps')).toMatchObject({ price: 2_000, newPrice: { price: 2_400, from: '2027-01-01' } });
  expect(await news()).toEqual([
    ['alex', 'sub-e3', false, 2_400],
    ['adele', 'sub-powerapps', true, 2_400],
  ]);
  expect(await own.store.tenants.get('contoso', 'contoso')).toMatchObject({
    prices: { 'power-apps': { before: 2_000 } },
  });
});

test('an approval belongs to one price: a newer one asks again, and an older event comes too late', async () => {
  await told();
  const purchase = await bought('sub-powerapps');
  const approved = { price: 2_400, from: '2027-01-01', approvedOn: '2026-11-21' };
  await own.store.subscriptions.save({ ...purchase, newPrice: approved });
  expect(await told({ price: 9_900, occurredAt: '2026-11-20T10:00:00Z' })).toMatchObject({
    state: 'ignored',
    reason: 'a newer price of this product is known',
  });
  expect((await bought('sub-powerapps')).newPrice).toEqual(approved);
  await told({ price: 2_600, occurredAt: '2026-11-21T11:00:00Z' });
  expect((await bought('sub-powerapps')).newPrice).toEqual({ price: 2_600, from: '2027-01-01' });
  expect(await news()).toHaveLength(4);
});

test('an event of the same moment changes nothing, and other products keep what was announced for them', async () => {
  await told({ product: 'visio-p1', price: 900 });
  await told();
  expect(await told({ price: 9_900 })).toMatchObject({ state: 'ignored' });
  expect(await own.store.tenants.get('contoso', 'contoso')).toMatchObject({
    prices: { 'visio-p1': { price: 900 }, 'power-apps': { price: 2_400 } },
  });
});

test('what does not renew is no news to admins, and its purchaser is asked all the same', async () => {
  for (const id of ['sub-e3', 'sub-powerapps'])
    await own.store.subscriptions.save({ ...(await bought(id)), recurringBilling: false });
  await told();
  expect(await news()).toEqual([['adele', 'sub-powerapps', true, 2_400]]);
});

test('the audit says which subscriptions it concerns', async () => {
  await told();
  expect(await own.store.audit.list({ command: 'price-changed' })).toMatchObject([
    { kind: 'event', effect: { product: 'power-apps', price: 2_400, subscriptions: ['sub-e3', 'sub-powerapps'] } },
  ]);
});

test('taken back to the price that is paid, there is nothing to approve any more', async () => {
  await told();
  await told({ price: 2_000, occurredAt: '2026-11-21T11:00:00Z' });
  expect((await bought('sub-powerapps')).newPrice).toBeUndefined();
});

test.each([['a product that the price list lacks', { product: 'no-such' }, 'the price list has no such product']])(
  '%s is ignored, and the reason is kept',
  async (_, given, reason) => {
    expect(await told(given)).toMatchObject({ state: 'ignored', reason });
  },
);

test('what a partner sold, what has ended and what was cancelled keep their price', async () => {
  const { store } = own;
  for (const [id, given] of Object.entries({
    partner: { source: 'csp' },
    unpriced: { price: undefined },
    ended: { recurringBilling: false, endsOn: '2026-10-01' },
    cancelled: { cancelled: { on: '2026-11-01' } },
  } as Record<string, Partial<Subscription>>))
    await store.subscriptions.save({ ...aSubscription({ ...given, id, product: 'power-apps' }), version: 0 });
  await told();
  for (const id of ['partner', 'unpriced', 'ended', 'cancelled']) expect((await bought(id)).newPrice).toBeUndefined();
});
