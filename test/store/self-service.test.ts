// Whatever admins say and confirm, what somebody bought for the own team stays as it is, unless they take it over.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../../bot/capabilities/registry.ts';
import { confirm } from '../../domain/desk/confirm.ts';
import type { Desk, Visitor } from '../../domain/desk/desk.ts';
import { ticketOf } from '../../domain/desk/pending.ts';
import { propose } from '../../domain/desk/propose.ts';
import { anAssignment, aPaymentMethod, aPurchase, aSubscription, aTenant, paying } from '../support/builders.ts';
import { people } from '../support/life.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const at = new Date('2026-11-21T12:00Z');
const takeOver = 'take-over-purchase';

const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
/** The fields of every command at once: each takes its own. */
const wish = fc.record({
  command: fc.constantFrom(...[...commands.keys()].filter((name) => name !== takeOver)),
  by: fc.nat(2),
  input: fc.record({
    subscription: maybe('sub-powerapps', 'sub-powerapps', 'sub-e3'),
    products: fc.constantFrom([], ['power-apps'], ['m365-e3']),
    product: fc.constantFrom('power-apps', 'visio-p1'),
    policy: fc.constantFrom('enabled', 'trials-only', 'disabled'),
    total: maybe(1, 5, 99),
    people: fc.constantFrom([], ['Megan Bowen'], ['Adele Vance']),
    turn: fc.constantFrom('on', 'off'),
    when: maybe('now', 'at-end', 'at-renewal'),
    reason: maybe('other'),
    to: maybe('visa', 'main'),
    method: maybe('adele-card', 'visa'),
    payment: maybe('visa'),
  }),
});
type Wish = { command: string; by: number; input: object };

/** What Alex may well do beside the purchase, so that confirming is known to change things. */
const possible = [
  { command: 'set-self-service-policy', input: { product: 'power-apps', policy: 'disabled' } },
  { command: 'change-quantity', input: { subscription: 'sub-e3', total: 98 } },
];

async function organization(): Promise<{ desk: Desk; visitors: Visitor[] }> {
  const { store } = own;
  const tenantId = randomUUID();
  const mine = { tenantId, version: 0 };
  const tenant = await store.tenants.save(aTenant({ ...mine, id: tenantId }));
  for (const person of people) await store.people.save({ ...person, ...mine });
  const newPrice = { price: 9_900, from: '2026-01-01' };
  await store.subscriptions.save(aPurchase({ ...mine, newPrice }));
  await store.subscriptions.save(aSubscription({ ...mine, assigned: 1 }));
  await store.assignments.save({ ...anAssignment('sub-powerapps', 'adele'), ...mine });
  await store.assignments.save({ ...anAssignment('sub-e3', 'adele'), ...mine });
  await store.paymentMethods.save(aPaymentMethod(mine));
  await store.paymentMethods.save(aPaymentMethod({ ...mine, id: 'adele-card', owner: 'adele', private: true }));
  for (const profile of paying().profiles) await store.billingProfiles.save({ ...profile, ...mine });
  return {
    desk: { store, commands, newId: randomUUID },
    visitors: people.slice(0, 3).map((person) => ({ person: { ...person, tenantId }, tenant, at })),
  };
}

/** Asks and confirms; says whether it was done. */
async function carryOut(desk: Desk, { command, input }: Omit<Wish, 'by'>, visitor: Visitor): Promise<boolean> {
  const asked = await propose(desk, { command, input, conversation: 'a:1', locale: 'en' }, visitor);
  if (asked.kind !== 'review') return false;
  return (await confirm(desk, { ticket: ticketOf(asked.pending), fields: {} }, visitor)).kind === 'done';
}

async function purchaseOf({ store }: Desk, { tenant }: Visitor) {
  const held = { tenantId: tenant.id, subscription: 'sub-powerapps' };
  return [await store.subscriptions.get(tenant.id, 'sub-powerapps'), await store.assignments.list(held)];
}

test('ROLE-8 ROLE-10 POL-3 no admin command changes a self-service purchase, and no policy does; taking it over does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 12, maxLength: 12 }), async (wishes) => {
      const { desk, visitors } = await organization();
      const alex = visitors[0] as Visitor;
      const before = await purchaseOf(desk, alex);
      for (const one of possible) expect(await carryOut(desk, one, alex)).toBe(true);
      for (const one of wishes) await carryOut(desk, one, visitors[one.by] as Visitor);
      expect(await purchaseOf(desk, alex)).toEqual(before);
      const input = { subscription: 'sub-powerapps', to: 'cancel', reason: 'other' };
      expect(await carryOut(desk, { command: takeOver, input }, alex)).toBe(true);
      expect(await purchaseOf(desk, alex)).toMatchObject([{ reached: 'deleted', assigned: 0 }, []]);
    }),
    { numRuns: 12 },
  );
});
