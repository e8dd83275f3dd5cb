// Licences given and taken back by several people at once, in parts, with servers that stop in between: what a
// subscription counts is always the people who have it.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignLicences } from '../../domain/commands/assign-licences.ts';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { unassignLicences } from '../../domain/commands/unassign-licences.ts';
import { confirm } from '../../domain/desk/confirm.ts';
import { continueParts } from '../../domain/desk/continue-parts.ts';
import type { Desk, Visitor } from '../../domain/desk/desk.ts';
import { ticketOf } from '../../domain/desk/pending.ts';
import { propose } from '../../domain/desk/propose.ts';
import { addDays, dateIn } from '../../domain/model/calendar.ts';
import { anAdmin, aPaymentMethod, aPerson, aSubscription, aTenant, manyPeople } from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

// Hundreds of transactions take their time on a busy machine.

const own = testStore();
const at = new Date();
const today = dateIn('Europe/Amsterdam', at);
const commands = new Map([assignLicences, unassignLicences, changeQuantity].map((one) => [one.name, one] as const));

/** E3 has `total` licences, none of them assigned; an admin, a license admin, a billing admin and a member. */
async function organization(
  total: number,
  people: number,
): Promise<{ desk: Desk; visitors: Visitor[]; tenantId: string }> {
  const { store } = own;
  const tenantId = randomUUID();
  const mine = { tenantId, version: 0 };
  const tenant = await store.tenants.save(aTenant({ ...mine, id: tenantId }));
  const staff = [
    anAdmin(mine),
    anAdmin({ ...mine, id: 'isaiah', name: 'Isaiah', roles: ['license-admin'] }),
    anAdmin({ ...mine, id: 'megan', name: 'Megan', roles: ['billing-admin'] }),
    aPerson(mine),
  ];
  await store.transaction((session) => store.people.addAll([...staff, ...manyPeople(people, mine)], session));
  await store.paymentMethods.save(aPaymentMethod(mine));
  const term = { startedOn: addDays(today, -165), endsOn: addDays(today, 200) };
  await store.subscriptions.save(aSubscription({ ...mine, ...term, total, assigned: 0 }));
  const desk = { store, commands, newId: randomUUID };
  return { desk, tenantId, visitors: staff.map((person) => ({ person, tenant, at })) };
}

/** What the subscription says, after checking it against the licences that there are. */
async function agreed(tenantId: string) {
  const { store } = own;
  const subscription = await store.subscriptions.get(tenantId, 'sub-e3');
  const held = await store.assignments.list({ tenantId, subscription: 'sub-e3' });
  expect(held).toHaveLength(subscription?.assigned ?? -1);
  expect(held.length).toBeLessThanOrEqual(subscription?.total ?? -1);
  return { held, subscription };
}

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 26 });
const wish = fc.oneof(
  { weight: 3, arbitrary: fc.record({ command: fc.constant('assign-licences'), people: numbers }) },
  { weight: 2, arbitrary: fc.record({ command: fc.constant('unassign-licences'), people: numbers }) },
  { weight: 1, arbitrary: fc.record({ command: fc.constant('change-quantity'), by: fc.integer({ min: -9, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ command: fc.constant('continue') }) },
);
type Wish = { command: string; people?: number[]; by?: number };
/** Each inner list happens at once. */
const story = fc.array(fc.array(fc.tuple(fc.nat(3), wish), { minLength: 1, maxLength: 3 }), {
  minLength: 3,
  maxLength: 7,
});

async function act(desk: Desk, visitor: Visitor, { command, people, by }: Wish): Promise<number> {
  if (command === 'continue') return Number(await continueParts(desk, at)) * 0;
  const input = people ? { people: people.map((number) => `p${number}`) } : { by };
  const outcome = await propose(desk, { command, input, conversation: 'a:1', locale: 'en' }, visitor);
  if (outcome.kind !== 'review') return 0;
  const done = await confirm(desk, { ticket: ticketOf(outcome.pending), fields: {} }, visitor);
  return Number(done.kind === 'done' && done.first);
}

test('assigned is the number of people who have it and never above the total, whatever is confirmed at once', async () => {
  let confirmations = 0;
  await fc.assert(
    fc.asyncProperty(story, async (moments) => {
      const { desk, visitors, tenantId } = await organization(24, 30);
      let done = 0;
      for (const moment of moments) {
        const acts = moment.map(([who, what]) => act(desk, visitors[who] as Visitor, what));
        done += (await Promise.all(acts)).reduce((sum, one) => sum + one, 0);
        await agreed(tenantId);
      }
      while (await continueParts(desk, at)) await agreed(tenantId);

      const entries = await own.store.audit.list({ tenantId, kind: 'confirmed' });
      expect(entries).toHaveLength(done);
      for (const { command, by } of entries)
        expect(command === 'change-quantity' ? ['alex', 'megan'] : ['alex', 'isaiah']).toContain(by);
      confirmations += done;
    }),
    { numRuns: 12 },
  );
  expect(confirmations).toBeGreaterThan(8);
});

test('ASN-1 what was confirmed is done to the end, each person once, however many servers work on it and stop', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 21, max: 70 }),
      fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 3 }),
      async (count, servers) => {
        const { desk, visitors, tenantId } = await organization(100, count);
        const people = Array.from({ length: count }, (_, index) => index + 1);
        await act(desk, visitors[1] as Visitor, { command: 'assign-licences', people });
        expect((await agreed(tenantId)).held).toHaveLength(20);
        for (const together of servers)
          await Promise.all(Array.from({ length: together }, () => continueParts(desk, at)));
        while (await continueParts(desk, at)) await agreed(tenantId);
        const { held } = await agreed(tenantId);
        expect(held.map(({ person }) => person).sort()).toEqual(people.map((number) => `p${number}`).sort());
        const [pending] = await own.store.pendings.list({ tenantId });
        expect(pending).toMatchObject({ effect: { handled: count, failed: [], to: count } });
        expect(pending?.unfinished).toBeUndefined();
      },
    ),
    { numRuns: 8 },
  );
});

test('ROLE-4 whoever loses the role in between assigns no further, and the card tells for whom it was not done', async () => {
  const { desk, visitors, tenantId } = await organization(100, 22);
  const people = Array.from({ length: 22 }, (_, index) => index + 1);
  await act(desk, visitors[1] as Visitor, { command: 'assign-licences', people });
  const isaiah = await own.store.people.get(tenantId, 'isaiah');
  if (isaiah) await own.store.people.save({ ...isaiah, roles: [] });
  while (await continueParts(desk, at));
  expect((await agreed(tenantId)).held).toHaveLength(20);
  const [pending] = await own.store.pendings.list({ tenantId });
  expect(pending).toMatchObject({
    effect: {
      to: 20,
      failed: [
        { id: 'p21', why: 'ROLE-4' },
        { id: 'p22', why: 'ROLE-4' },
      ],
    },
  });
});

test('what cannot go on leaves the others their turn', async () => {
  const stuck = await organization(100, 21);
  const fine = await organization(100, 21);
  const people = Array.from({ length: 21 }, (_, index) => index + 1);
  for (const { desk, visitors } of [stuck, fine])
    await act(desk, visitors[0] as Visitor, { command: 'assign-licences', people });
  const [pending] = await own.store.pendings.list({ tenantId: stuck.tenantId });
  if (pending) await own.store.pendings.save({ ...pending, command: 'gone' });
  await expect(continueParts(fine.desk, at)).rejects.toThrow('no command gone');
  expect((await agreed(fine.tenantId)).held).toHaveLength(21);
});
