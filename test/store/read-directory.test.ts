// The directory says who is there: newcomers are known, roles follow, and who has gone holds nothing any more.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readDirectory } from '../../domain/desk/read-directory.ts';
import type { KnownPerson } from '../../domain/model/person.ts';
import { anAdmin, anAssignment, aPerson, aPurchase, aSubscription, aTenant } from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const at = new Date('2026-11-21T12:00:00Z');

beforeEach(async () => {
  const { store } = own;
  await store.clear();
  await store.tenants.save({ ...aTenant(), version: 0 });
  for (const person of [anAdmin(), aPerson({ preferredLocale: 'nl', muted: ['trials'] })])
    await store.people.save({ ...person, version: 0 });
  await store.people.save({ ...aPerson({ tenantId: 'fabrikam', id: 'foreign' }), version: 0 });
  await store.subscriptions.save({ ...aSubscription({ assigned: 2 }), version: 0 });
  await store.subscriptions.save({ ...aPurchase(), version: 0 });
  for (const person of ['alex', aPerson().id])
    await store.assignments.save({ ...anAssignment('sub-e3', person), version: 0 });
});

const known = (given: Partial<KnownPerson> = {}): KnownPerson => {
  const { tenantId: _, version: __, ...person } = aPerson();
  return { ...person, ...given };
};
const alex = (): KnownPerson => known({ ...(({ tenantId: _, version: __, ...one }) => one)(anAdmin()) });
const read = (...people: KnownPerson[]) =>
  readDirectory(own.store, { people: async () => people }, { tenantId: 'contoso', at });
const people = () => own.store.people.list({ tenantId: 'contoso' });

describe('the directory', () => {
  test('makes newcomers known, and lets roles follow', async () => {
    await read(alex(), known({ roles: ['license-admin'] }), known({ id: 'new', name: 'Nina New' }));
    expect(await people()).toMatchObject([
      { id: aPerson().id, roles: ['license-admin'] },
      { id: 'alex' },
      { id: 'new' },
    ]);
  });

  test('leaves alone who has not changed, and what they told the bot themselves', async () => {
    const before = await people();
    await read(alex(), known());
    expect(await people()).toEqual(before);
    await read(alex(), known({ roles: ['user-admin'] }));
    expect(await own.store.people.get('contoso', aPerson().id)).toMatchObject({
      ...{ preferredLocale: 'nl', muted: ['trials'], roles: ['user-admin'] },
    });
  });

  test('ROLE-5 SSP-12 whoever has left frees their licence at once, and what they bought goes on', async () => {
    await read(alex());
    expect((await people()).map(({ id }) => id)).toEqual(['alex']);
    expect(await own.store.assignments.list({})).toMatchObject([{ person: 'alex' }]);
    expect(await own.store.subscriptions.get('contoso', 'sub-e3')).toMatchObject({ assigned: 1 });
    const purchase = aPurchase();
    expect(await own.store.subscriptions.get('contoso', purchase.id)).toMatchObject({ total: purchase.total });
    expect(await own.store.audit.list({})).toMatchObject([
      { command: 'person-left', effect: { person: aPerson().id } },
    ]);
  });

  test('SSP-12 NOT-27 the admins hear once of what a purchaser leaves behind, and can take it over; nothing of its money', async () => {
    await read(alex());
    await read(alex());
    const notices = await own.store.outbox.list({ kind: 'notice' });
    const about = { kind: 'purchaser-left', subscription: aPurchase().id, product: 'power-apps' };
    expect(notices).toMatchObject([{ person: 'alex' }]);
    expect(notices.map((one) => one.kind === 'notice' && one.notice)).toEqual([
      { ...about, by: 'Adele Vance', users: 2 },
    ]);
  });

  test('brings nobody into an organization that is gone', async () => {
    await own.store.clear();
    await read(alex(), known());
    expect(await people()).toEqual([]);
  });

  test('of another organization is not touched', async () => {
    await read(alex());
    expect(await own.store.people.list({ tenantId: 'fabrikam' })).toHaveLength(1);
  });

  test.each([
    ['names nobody', async () => []],
    ['cannot be reached', () => Promise.reject(new Error('nobody answers'))],
  ])('that %s takes nobody away', async (_, broken) => {
    const reading = readDirectory(own.store, { people: broken }, { tenantId: 'contoso', at });
    await expect(reading).rejects.toThrow('nobody');
    expect(await people()).toHaveLength(2);
  });
});
