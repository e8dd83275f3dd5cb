// Several people propose, confirm, dismiss and start again, in any order, at once, on old cards and new: the books stay right.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { confirm } from '../../domain/desk/confirm.ts';
import type { Desk, Outcome, Visitor } from '../../domain/desk/desk.ts';
import { dismiss } from '../../domain/desk/dismiss.ts';
import { ticketOf } from '../../domain/desk/pending.ts';
import { propose } from '../../domain/desk/propose.ts';
import { proposeAgain } from '../../domain/desk/propose-again.ts';
import { addDays, dateIn } from '../../domain/model/calendar.ts';
import { anAdmin, aPaymentMethod, aPerson, aSubscription, aTenant } from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const at = new Date();
const today = dateIn('Europe/Amsterdam', at);

/** `card` counts back from the newest card that anybody has seen, and round. */
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: fc.constant('propose'), by: fc.integer({ min: -2, max: 9 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('confirm'),
      card: fc.nat(4),
      total: fc.constantFrom(null, null, null, 97, 120),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('dismiss'), card: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('again'), card: fc.nat(4) }) },
);
type Step = { act: string; by?: number; card?: number; total?: number | null };
const somebody = fc.constantFrom(0, 1, 2);
/** Each inner list happens at once. */
const story = fc.array(fc.array(fc.tuple(somebody, step), { minLength: 1, maxLength: 3 }), {
  minLength: 3,
  maxLength: 9,
});

async function organization(tenantId: string): Promise<{ desk: Desk; visitors: Visitor[] }> {
  const { store } = own;
  const mine = { tenantId, version: 0 };
  const tenant = await store.tenants.save(aTenant({ ...mine, id: tenantId }));
  const people = [anAdmin(mine), anAdmin({ ...mine, id: 'megan', roles: ['billing-admin'] }), aPerson(mine)];
  for (const person of people) await store.people.save(person);
  await store.paymentMethods.save(aPaymentMethod(mine));
  const term = { startedOn: addDays(today, -165), endsOn: addDays(today, 200) };
  await store.subscriptions.save(aSubscription({ ...mine, ...term }));
  const desk = { store, commands: new Map([[changeQuantity.name, changeQuantity]]), newId: randomUUID };
  return { desk, visitors: people.map((person) => ({ person, tenant, at })) };
}

/** Plays one story and says what everybody saw: the effect on each card by its ticket, and what was done. */
async function play(desk: Desk, visitors: Visitor[], moments: [number, Step][][]) {
  const seen = new Map<string, unknown>();
  const done: { ticket: string; effect: unknown }[] = [];
  const look = (outcome: Outcome) => {
    if (outcome.kind === 'review') seen.set(ticketOf(outcome.pending), outcome.decision.effect);
  };
  const take = async (visitor: Visitor, { act, by, card = 0, total }: Step) => {
    const ticket = [...seen.keys()].at(-1 - (card % (seen.size || 1))) ?? 'nothing.0';
    const wish = { command: 'change-quantity', input: { by }, conversation: 'a:1', locale: 'en' } as const;
    if (act === 'propose') return look(await propose(desk, wish, visitor));
    if (act === 'again') return look(await proposeAgain(desk, ticket, visitor));
    const press = { ticket, fields: total == null ? {} : { total } };
    const outcome = await (act === 'confirm' ? confirm : dismiss)(desk, press, visitor);
    if (outcome.kind === 'done' && outcome.first) done.push({ ticket, effect: outcome.pending.effect });
    look(outcome);
  };
  for (const visitor of visitors) await take(visitor, { act: 'propose', by: 5 });
  for (const moment of moments) {
    await Promise.all(moment.map(([who, what]) => take(visitors[who] as Visitor, what)));
  }
  return { seen, done };
}

test('the total is the first one plus what was confirmed, and nobody confirmed what their card did not say', async () => {
  let confirmations = 0;
  await fc.assert(
    fc.asyncProperty(story, async (moments) => {
      const tenantId = randomUUID();
      const { desk, visitors } = await organization(tenantId);
      const { seen, done } = await play(desk, visitors, moments);
      confirmations += done.length;

      for (const { ticket, effect } of done) expect(effect).toEqual(JSON.parse(JSON.stringify(seen.get(ticket))));
      const pendings = await own.store.pendings.list({ tenantId, state: 'done' });
      expect(pendings).toHaveLength(done.length);
      const changes = pendings.map(({ effect }) => effect as { from: number; to: number });
      const expected = changes.reduce((sum, { from, to }) => sum + to - from, 100);
      expect(await own.store.subscriptions.get(tenantId, 'sub-e3')).toMatchObject({ total: expected });
      const entries = await own.store.audit.list({ tenantId, kind: 'confirmed' });
      expect(entries.map(({ id }) => id).sort()).toEqual(pendings.map(({ id }) => `confirmed/${id}`).sort());
      for (const { by } of entries) expect(['alex', 'megan']).toContain(by);
    }),
    { numRuns: 15 },
  );
  expect(confirmations).toBeGreaterThan(3);
});
