// Business time on the real store: catching up, several workers at once, and what a deleted subscription leaves behind.
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyDue } from '../../domain/desk/apply-due.ts';
import { assignmentId } from '../../domain/model/assignment.ts';
import { addDays } from '../../domain/model/calendar.ts';
import { totalOf } from '../../domain/model/invoice.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPaymentMethod, aPerson, aSubscription, aTenant } from '../support/builders.ts';
import { lives, start } from '../support/lives.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const noon = (day: string) => new Date(`${day}T12:00Z`);

/** A tenant of its own with these subscriptions. */
async function organization(subscriptions: readonly Subscription[]): Promise<string> {
  const tenantId = randomUUID();
  await own.store.tenants.save(aTenant({ id: tenantId, tenantId, version: 0 }));
  await own.store.paymentMethods.save(aPaymentMethod({ id: 'visa', tenantId, version: 0 }));
  for (const one of subscriptions) await own.store.subscriptions.save({ ...one, tenantId, version: 0 });
  return tenantId;
}

/** Everything there is to know about it, without what names the tenant or the hour, or counts how often it was saved. */
async function standing(tenantId: string) {
  const subscriptions = await own.store.subscriptions.list({ tenantId });
  const invoices = await own.store.invoices.list({ tenantId });
  const entries = await own.store.audit.list({ tenantId, kind: { $in: ['came-due', 'event'] } });
  return {
    invoices: invoices.map(({ tenantId: _, version: __, ...one }) => one),
    subscriptions: subscriptions.map(({ tenantId: _, version: __, ...one }) => one),
    entries: entries.map(({ effect }) => JSON.stringify(effect)).sort(),
  };
}

async function forget(tenantId: string): Promise<void> {
  await own.store.tenants.remove(tenantId, tenantId);
}

describe('business time', () => {
  test('one big jump of the clock leaves the same as many small ones, in the documents and in the audit', async () => {
    await fc.assert(
      fc.asyncProperty(lives, fc.array(fc.nat(90), { minLength: 1, maxLength: 6 }), async (pair, jumps) => {
        const slow = await organization(pair);
        let day = start;
        for (const days of jumps) {
          day = addDays(day, days);
          await applyDue(own.store, noon(day));
        }
        const fast = await organization(pair);
        await applyDue(own.store, noon(day));
        expect(await standing(fast)).toEqual(await standing(slow));
        await Promise.all([slow, fast].map(forget));
      }),
      { numRuns: 12 },
    );
  });

  /** A card that cannot be charged on some days; says what it was asked, too. */
  const cardThatFails = (from: string, until: string, asked: string[] = []) => ({
    asked,
    charge: (_: unknown, on: string) => {
      const outcome = from <= on && on < until ? ('failed' as const) : ('paid' as const);
      asked.push(outcome);
      return outcome;
    },
  });

  test('PAY-11 charges that fail, are made up for or are not: one jump as many small ones, and what was paid and what is open is what was invoiced', async () => {
    const days = fc.record({
      from: fc.nat(60),
      lasts: fc.constantFrom(0, 12, 50, 300),
      jumps: fc.array(fc.nat(100), { minLength: 2, maxLength: 5 }),
    });
    const monthly = aSubscription({ startedOn: start, endsOn: '2027-01-31' });
    const addOn = { ...monthly, id: 'sub-audio', product: 'audio-conferencing', base: monthly.id };
    const stopped = new Set<string>();
    await fc.assert(
      fc.asyncProperty(lives, days, async (pair, { from, lasts, jumps }) => {
        const broken = cardThatFails(addDays(start, from), addDays(start, from + lasts));
        const slow = await organization(pair);
        let day = start;
        for (const more of [0, ...jumps]) {
          day = addDays(day, more);
          await applyDue(own.store, noon(day), broken);
        }
        const fast = await organization(pair);
        const atOnce = { ...broken, ...cardThatFails(addDays(start, from), addDays(start, from + lasts)) };
        await applyDue(own.store, noon(day), atOnce);
        const [one, other] = [await standing(slow), await standing(fast)];
        expect(other).toEqual(one);
        // Each was charged once, and nothing was that had no day for it.
        const cards = one.invoices.filter((invoice) => totalOf(invoice) > 0);
        expect(broken.asked.filter((outcome) => outcome === 'paid')).toHaveLength(
          cards.filter(({ paidOn }) => paidOn !== undefined).length,
        );
        for (const { paidOn, failed, tryOn, ...invoice } of cards) {
          if (paidOn === undefined && (invoice.chargedBy ?? '') <= day) expect(failed).toBeDefined();
          if (paidOn !== undefined) expect([failed, tryOn]).toEqual([undefined, undefined]);
        }
        // PAY-11: past due is whatever an open invoice says, and stops on its day.
        for (const { id, pastDue, cancelled, reached, product } of one.subscriptions) {
          const unpaid = cards.filter(
            ({ failed, lines }) => failed && lines.some((line) => line.subscription === id && line.amount > 0),
          );
          expect([product, pastDue !== undefined]).toEqual([product, unpaid.length > 0]);
          if (pastDue && pastDue.usableUntil <= day && !reached) expect(cancelled).toBeDefined();
          if (cancelled?.unpaid) stopped.add(product);
        }
        await Promise.all([slow, fast].map(forget));
      }),
      { numRuns: 10, examples: [[[monthly, addOn], { from: 0, lasts: 300, jumps: [20, 60, 40] }]] },
    );
    expect([...stopped]).toEqual(expect.arrayContaining([monthly.product, addOn.product]));
  });

  test('two workers at once do everything once', async () => {
    const monthly = aSubscription({ term: 'monthly', startedOn: '2026-01-05', endsOn: '2026-02-05' });
    const tenantId = await organization([monthly]);
    const steps = await Promise.all([1, 2, 3].map(() => applyDue(own.store, noon('2026-08-10'))));
    // Seven renewals, and for each of the eight months a charge and its invoice.
    expect(steps.reduce((sum, one) => sum + one, 0)).toBe(7 + 8 + 8);
    const { subscriptions, entries } = await standing(tenantId);
    expect(subscriptions).toMatchObject([{ endsOn: '2026-09-05' }]);
    const how = (kind: string) => entries.filter((entry) => entry.includes(`"${kind}"`)).length;
    expect([how('renewed'), how('charged')]).toEqual([7, 8]);
    await forget(tenantId);
  });

  test.each([
    ['applied', 20],
    ['skipped', 10],
  ])(
    'LIC-7 ROLE-11 a planned change that is %s is told to the admins, and to whoever planned it',
    async (how, total) => {
      const scheduled = { total, on: '2026-02-05', requestedBy: 'grady' };
      const e5 = aSubscription({ agreement: 'MCA', total: 25, assigned: 18, endsOn: '2026-02-05', scheduled });
      const tenantId = await organization([e5]);
      for (const person of [anAdmin(), aPerson({ id: 'grady' }), aPerson({ id: 'adele' })]) {
        await own.store.people.save({ ...person, tenantId, version: 0 });
      }
      await applyDue(own.store, noon('2026-02-05'));
      const told = await own.store.outbox.list({ tenantId, 'notice.kind': `change-${how}` });
      expect(told.map((entry) => entry.kind === 'notice' && entry.person).sort()).toEqual(['alex', 'grady']);
      await forget(tenantId);
    },
  );

  test('LIFE-3 when it is deleted, nobody has a licence of it any more', async () => {
    const ending = aSubscription({ recurringBilling: false, assigned: 1, endsOn: '2026-02-05' });
    const tenantId = await organization([ending]);
    const held = { tenantId, version: 0, subscription: ending.id, person: 'adele', on: '2026-01-01' };
    await own.store.assignments.save({ ...held, id: assignmentId(ending.id, 'adele') });
    await applyDue(own.store, noon('2026-06-04'));
    expect(await own.store.assignments.list({ tenantId })).toHaveLength(1);
    await applyDue(own.store, noon('2026-06-05'));
    expect(await own.store.assignments.list({ tenantId })).toEqual([]);
    await forget(tenantId);
  });

  test('a worker that is told to stop leaves the rest to the next one', async () => {
    const monthly = aSubscription({ term: 'monthly', startedOn: '2026-01-05', endsOn: '2026-02-05' });
    const tenantId = await organization([monthly]);
    expect(await applyDue(own.store, noon('2026-08-10'), { goOn: async () => false })).toBe(0);
    expect(await applyDue(own.store, noon('2026-08-10'))).toBe(7 + 8 + 8);
    await forget(tenantId);
  });
});
