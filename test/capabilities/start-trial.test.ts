import { describe, expect, test } from '@jest/globals';
import { buyProduct } from '../../domain/commands/buy-product.ts';
import { convertTrial } from '../../domain/commands/convert-trial.ts';
import { startTrial } from '../../domain/commands/start-trial.ts';
import { takeOverPurchase } from '../../domain/commands/take-over-purchase.ts';
import { offers } from '../../domain/model/offer.ts';
import type { Person } from '../../domain/model/person.ts';
import { product } from '../../domain/model/product.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import type { SelfServicePolicy } from '../../domain/model/tenant.ts';
import { mayAssign } from '../../domain/rules/assigning.ts';
import { nextDue } from '../../domain/rules/due.ts';
import { receivers } from '../../domain/rules/notices.ts';
import { mayChange, maySee } from '../../domain/rules/roles.ts';
import { buyTrialStopped } from '../../domain/rules/trials.ts';
import { anAdmin, aPaymentMethod, aPerson, aSubscription, asked, aTenant, paying, today } from '../support/builders.ts';
import { adele, people } from '../support/life.ts';

const lynne = aPerson({ id: 'lynne', name: 'Lynne Robbins' });
const set = (policy: SelfServicePolicy, given = {}) =>
  aTenant({ selfServicePolicy: { 'visio-p1': policy, 'power-apps': policy }, ...given });
const facts = { subscriptions: [] as Subscription[], people, tenant: set('trials-only') };

function start(given: Partial<typeof facts> = {}, by: Person = adele, product = 'visio-p1') {
  return startTrial.decide(startTrial.input.parse({ product }), { ...facts, ...given }, asked({ by }));
}
function begun(): Subscription {
  const decision = start();
  const [save] = decision.kind === 'accepted' ? decision.saves : [];
  if (save?.kind !== 'subscription' || !('document' in save)) throw new Error('no trial began');
  return save.document;
}

test('POL-2 POL-7 TRI-1 where people may only try it, a trial begins: no payment method, and it just ends', () => {
  const buy = buyProduct.input.parse({ products: ['visio-p1'], quantity: 3 });
  const given = { ...facts, paying: paying() };
  expect(buyProduct.decide(buy, given, asked({ by: adele }))).toEqual({
    kind: 'instead',
    command: 'start-trial',
    input: { product: 'visio-p1' },
  });
  expect(buyProduct.decide(buy, given, asked())).toMatchObject({ field: 'terms' });
  const trial = begun();
  expect(trial).toMatchObject({ source: 'trial', purchaser: 'adele', total: 25, endsOn: '2026-12-21' });
  expect(trial.paidBy ?? trial.billingProfile).toBeUndefined();
  expect(nextDue(trial, '2026-12-20')).toBeUndefined();
  expect(nextDue(trial, '2026-12-21')?.happened).toMatchObject({ kind: 'expired' });
});

test('POL-7 without a product the choice is the one of buying, which leads back here', () => {
  const wish = startTrial.input.parse({ products: ['visio-p1', 'project-p1'] });
  expect(startTrial.decide(wish, facts, asked({ by: adele }))).toEqual({
    kind: 'instead',
    command: 'buy-product',
    input: { products: ['visio-p1', 'project-p1'] },
  });
});

// Planner Plan 1 is what Project Plan 1 is called since 2024.
test('POL-6 the products that can be tried so are these, and the others are refused', () => {
  const tried = offers.filter(({ product }) => start({ tenant: aTenant() }, adele, product).kind === 'accepted');
  expect(tried.map((offer) => product(offer.product).name).sort()).toEqual(['Project Plan 1', 'Visio Plan 1']);
  expect(start({}, adele, 'power-apps')).toMatchObject({ rule: 'POL-7' });
  const buy = buyProduct.input.parse({ products: ['power-apps'] });
  expect(buyProduct.decide(buy, { ...facts, paying: paying() }, asked({ by: adele }))).toMatchObject({ rule: 'POL-2' });
});

test.each<[string, string, Partial<typeof facts>, Person]>([
  ['POL-2', 'is not allowed at all', { tenant: set('disabled') }, adele],
  ['SSP-11', 'is for no guest', {}, aPerson({ guest: true })],
  ['SSP-11', 'is not for 21Vianet', { tenant: set('trials-only', { cloud: '21vianet' }) }, adele],
  ['SSP-11', 'is not for India', { tenant: set('trials-only', { country: 'IN' }) }, adele],
  ['SSP-11', 'is not for Visio in Brazil', { tenant: set('trials-only', { country: 'BR', currency: 'EUR' }) }, adele],
  ['TRIED', 'is once', { subscriptions: [aSubscription({ product: 'visio-p1', purchaser: 'adele' })] }, adele],
])('POL-7 SSP-11 %s a trial %s', (rule, _, given, by) => {
  expect(start(given, by)).toMatchObject({ kind: 'refused', rule });
});

test('TRI-1 POL-7 what begins is a whole trial, at the price that buying it later has; the card says whether it can be', () => {
  expect(begun()).toEqual({
    id: 'sub-visio-p1-2',
    tenantId: 'contoso',
    version: 0,
    product: 'visio-p1',
    source: 'trial',
    purchaser: 'adele',
    agreement: 'MCA',
    total: 25,
    assigned: 0,
    price: expect.any(Number),
    term: 'annual',
    billing: 'monthly',
    startedOn: today,
    endsOn: '2026-12-21',
    recurringBilling: false,
    added: [{ on: today, quantity: 25 }],
  });
  expect(start()).toMatchObject({ effect: { onlyTried: true } });
  expect(start({ tenant: set('enabled') })).toMatchObject({ effect: { onlyTried: false } });
});

test('POL-7 NOT-SERVED nor can be tried what is not sold here', () => {
  const pounds = set('trials-only', { currency: 'XXX' });
  expect(start({ tenant: pounds })).toMatchObject({ rule: 'NOT-SERVED' });
});

test('POL-7 neither what a colleague tries nor another trial of hers keeps her from this one', () => {
  const others = [{ purchaser: 'lynne' }, { product: 'project-p1' }].map((given) =>
    aSubscription({ product: 'visio-p1', purchaser: 'adele', ...given }),
  );
  expect(start({ subscriptions: others })).toMatchObject({ kind: 'accepted' });
});

describe('a trial for the own team', () => {
  test('ROLE-7 ROLE-10 NOT-27 belongs to whoever began it', () => {
    const trial = begun();
    expect([adele, lynne, anAdmin()].map((one) => maySee(one, trial))).toEqual([true, false, true]);
    expect(mayChange(adele, trial, people)).toBeUndefined();
    expect(mayChange(anAdmin(), trial, people)).toMatchObject({ rule: 'ROLE-8' });
    expect(mayAssign(anAdmin(), trial, people)).toMatchObject({ rule: 'ROLE-10' });
    expect(receivers(trial, people)).toEqual(['adele']);
  });

  const convert = (policy: SelfServicePolicy) => {
    const own = aPaymentMethod({ id: 'adeles', owner: 'adele' });
    const bank = aPaymentMethod({ id: 'bank', kind: 'bank-account' });
    const given = { subscriptions: [begun()], people, paying: paying(bank, own), tenant: set(policy) };
    return convertTrial.decide(convertTrial.input.parse({}), given, asked({ by: adele }));
  };

  test('POL-2 is not bought where only trials are allowed', () => {
    expect(convert('trials-only')).toMatchObject({ rule: 'POL-2' });
  });

  test('POL-2 a trial of the organization is bought whatever the policy says', () => {
    const trial = aSubscription({ product: 'visio-p1', source: 'trial', endsOn: '2026-12-01' });
    expect(buyTrialStopped(trial, people, asked({ tenant: set('disabled') }))).toBeUndefined();
  });

  test('POL-2 SSP-10 where buying is allowed it becomes her own purchase, paid with her card', () => {
    expect(convert('enabled')).toMatchObject({
      effect: { payments: [{ id: 'adeles' }] },
      saves: [{ document: { source: 'self-service', purchaser: 'adele', paidBy: 'adeles' } }],
    });
  });

  test('SSP-15 TRI-2 taken over, nothing comes back: nothing was charged', () => {
    const trial = begun();
    const given = { subscriptions: [trial], people, users: [], held: [] };
    const wish = takeOverPurchase.input.parse({ subscription: trial.id, to: 'cancel', reason: 'not-used' });
    const decision = takeOverPurchase.decide(wish, given, asked());
    expect(decision).toMatchObject({
      saves: [{ document: { reached: 'deleted', cancelled: { on: today } } }, { kind: 'notice' }],
    });
    expect(JSON.stringify(decision)).not.toContain('unbilled');
  });
});
