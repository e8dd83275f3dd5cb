import { expect, test } from '@jest/globals';
import { applyDue } from '../../domain/desk/apply-due.ts';
import { aLicenceRequest, aTenant } from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();

test('POL-8 licence requests are kept for twelve months to the day, decided or not, and then gone', async () => {
  const { store } = own;
  await store.tenants.save({ ...aTenant(), version: 0 });
  const decided = { approved: true, by: 'isaiah', on: '2025-11-22' };
  for (const given of [{ id: 'old' }, { id: 'decided', decided }, { id: 'newer', on: '2025-11-23' }])
    await store.licenceRequests.save({ ...aLicenceRequest({ on: '2025-11-22', ...given }), version: 0 });
  const left = async () => (await store.licenceRequests.list({})).map(({ id }) => id);
  await applyDue(store, new Date('2026-11-21T12:00Z'));
  expect(await left()).toEqual(['decided', 'newer', 'old']);
  await applyDue(store, new Date('2026-11-22T12:00Z'));
  expect(await left()).toEqual(['newer']);
});
