// Five weeks of the demo organization, seen by the worker that writes first: who hears what on which day, all of it.
import { beforeAll, expect, test } from '@jest/globals';
import { deliverOutbox } from '../../bot/deliver-outbox.ts';
import { demoPeople, demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { createDemoTenant } from '../../bot/sandbox/demo-tenant.ts';
import { sandboxVault } from '../../bot/sandbox/payment-vault.ts';
import { contextOf } from '../../bot/talk.ts';
import { noticeCard } from '../../cards/notices.ts';
import { applyDue } from '../../domain/desk/apply-due.ts';
import { addDays } from '../../domain/model/calendar.ts';
import type { Store } from '../../domain/store/open-store.ts';
import { testStore } from '../support/test-database.ts';

/** A Monday; the sandbox begins on it, and its invoices and cards follow the calendar. */
const start = '2026-11-23';
const noon = (day: number) => new Date(`${addDays(start, day)}T12:00Z`);
const [dayByDay, atOnce] = [testStore(), testStore()];

/** On which day, who (first names), and what (the heading of the card). */
type Row = readonly [day: number, who: string, what: string];

/** The demo organization, where the bot has met everybody. */
async function begin(store: Store): Promise<void> {
  await createDemoTenant(store, noon(0));
  for (const { aadObjectId: person } of demoPeople) {
    const chat = { id: `a:${person}`, tenantId, version: 0, address: person, isGroup: false, person };
    await store.conversations.claim({ ...chat, locale: 'en', metAt: noon(0), greeted: true });
  }
}

const firstName = (id: string) => demoPeople.find(({ aadObjectId }) => aadObjectId === id)?.name.split(' ')[0] ?? id;

/** What comes due by that day, and then all that the worker sends. */
async function newsOn(store: Store, day: number): Promise<Row[]> {
  await applyDue(store, noon(day), { charge: sandboxVault.charge });
  const tenant = await store.tenants.get(tenantId, tenantId);
  const told = new Map<string, string[]>();
  let seconds = 0;
  const now = () => new Date(noon(day).getTime() + seconds * 1_000);
  const work = deliverOutbox({
    desk: { store },
    async send(delivery) {
      for (const { person, notice } of Array.isArray(delivery) ? delivery : []) {
        const what = noticeCard(notice, contextOf('en', tenant)).header.title;
        told.set(what, [...(told.get(what) ?? []), firstName(person)]);
      }
      return { ok: true };
    },
    now,
    at: async () => now(),
    spread: () => 0,
    quietHours: undefined,
  });
  for (; (await store.outbox.count({ state: 'waiting' })) > 0; seconds += 1) {
    while ((await work.run()) === true);
    await work.finish?.();
  }
  return [...told].map(([what, people]): Row => [day, people.sort().join(', '), what]).sort(byWhat);
}

const byWhat = ([, , a]: Row, [, , b]: Row) => (a < b ? -1 : 1);
/** Global and billing admins (NOT-26). */
const admins = 'Alex, Megan, Sanne';

const fiveWeeks: readonly Row[] = [
  [0, admins, 'Fabrikam Backup 360 waits to be activated'],
  [0, admins, 'Microsoft 365 F3 has expired'],
  [0, admins, 'Northwind Timesheets is disabled'],
  [0, 'Adele', 'Power Apps Premium ends in 7 days'],
  [0, admins, 'The trial of Power BI Pro ends in 10 days'],
  [3, admins, 'The trial of Power BI Pro ends in 7 days'],
  [4, admins, 'Fabrikam Backup 360 waits to be activated'],
  [6, 'Adele', 'Power Apps Premium ends in 1 day'],
  [7, 'Adele', 'Power Apps Premium has expired'],
  [8, 'Alex, Grady, Lynne, Megan', 'Invoice 20261201-bp-invoice is there'],
  [8, 'Alex, Megan', 'Invoice 20261201-bp-main is there'],
  [8, 'Megan', 'Your Mastercard card ending in 4444 expires in 30 days'],
  [9, admins, 'The trial of Power BI Pro ends in 1 day'],
  [10, admins, 'Power BI Pro is a paid subscription now'],
  [11, admins, 'Invoice 20261204-sub-pbi is there'],
  [15, admins, 'Power BI Pro can be cancelled until 10 December 2026'],
  [18, admins, 'Invoice 20261211-sub-e3 is there'],
  [25, admins, 'Microsoft 365 F3 is disabled'],
  [30, admins, 'Microsoft 365 Business Premium ends in 30 days'],
  [31, 'Megan', 'Your Mastercard card ending in 4444 expires in 7 days'],
  [35, admins, 'Fabrikam Backup 360 waits to be activated'],
];

/** After an absence: what is so by now, with the days that are really left; of several reminders the newest. */
const afterwards: readonly Row[] = [
  [35, admins, 'Fabrikam Backup 360 waits to be activated'],
  [35, admins, 'Microsoft 365 Business Premium ends in 25 days'],
  [35, admins, 'Microsoft 365 F3 is disabled'],
  [35, admins, 'Northwind Timesheets is disabled'],
  [35, 'Adele', 'Power Apps Premium has expired'],
  [35, admins, 'Power BI Pro is a paid subscription now'],
  [35, 'Megan', 'Your Mastercard card ending in 4444 expires in 3 days'],
];

const days = Array.from({ length: 36 }, (_, day) => day);
let told: { dayByDay: Row[]; atOnce: Row[] };

beforeAll(async () => {
  await Promise.all([begin(dayByDay.store), begin(atOnce.store)]);
  const rows: Row[] = [];
  for (const day of days) rows.push(...(await newsOn(dayByDay.store, day)));
  told = { dayByDay: rows, atOnce: await newsOn(atOnce.store, 35) };
});

/** The facts that were told: each has a key of its own (NOT-4). */
const facts = async (store: Store) => (await store.outbox.list({ state: 'sent' })).map(({ id }) => id);

test('NOT-4 NOT-5 NOT-6 NOT-9 NOT-10 NOT-11 NOT-14 NOT-15 NOT-20 NOT-21 NOT-26 NOT-27 day by day, everybody hears what concerns them', () => {
  expect(told.dayByDay).toEqual(fiveWeeks);
});

test('after five weeks at once, everybody hears how things stand by now', () => {
  expect(told.atOnce).toEqual(afterwards);
});

test('each fact is told once, and both ways know the same ones', async () => {
  const [slowly, fast] = [await facts(dayByDay.store), await facts(atOnce.store)];
  expect(slowly).toHaveLength(fiveWeeks.flatMap(([, who]) => who.split(', ')).length);
  expect(fast).toHaveLength(afterwards.flatMap(([, who]) => who.split(', ')).length);
  expect(fast.filter((fact) => !slowly.includes(fact))).toEqual([]);
});

test('once both have caught up, there is nothing that only one of them has still to tell', async () => {
  const next = [await newsOn(dayByDay.store, 42), await newsOn(atOnce.store, 42)];
  expect(next[0]?.length).toBeGreaterThan(0);
  expect(next[1]).toEqual(next[0]);
});
