// Take over what a colleague bought for the own team: its people move to a subscription of the organization, or it ends (SSP-15).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse, type Save } from '../decision.ts';
import { type Assignment, assignmentId } from '../model/assignment.ts';
import { mention } from '../model/mention.ts';
import { isCalled } from '../model/person-names.ts';
import { available, type Subscription } from '../model/subscription.ts';
import { hasLicence } from '../rules/assigning.ts';
import { candidates } from '../rules/candidates.ts';
import { heldCentrally } from '../rules/central.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { buyers, isOwnTeams, mayBuy } from '../rules/roles.ts';
import { summary } from '../rules/summary.ts';
import { missingIn, takenOver } from '../rules/taking-over.ts';
import { Reason } from './cancel-subscription/reason.ts';

const Input = z.object({
  ...mention,
  /** The name of whoever bought it, as written. */
  purchaser: z.string().optional(),
  /** The subscription that its people move to, or `cancel`. */
  to: z.string().optional(),
  reason: Reason.optional(),
});
type Input = z.infer<typeof Input>;

/** Of the purchase: who has a licence, by name, and what else these people have. */
type Facts = Owned & { users: { id: string; name: string }[]; held: Assignment[] };

type Target = { subscription: string; product: string; total: number; free: number; missing: number };
export type TakeOver = {
  subscription: string;
  product: string;
  /** Absent for a person who has left the organization (SSP-12). */
  purchaser: string | undefined;
  users: string[];
};
export type TakeOverEffect = TakeOver &
  (
    | { way: 'move'; target: { subscription: string; product: string; total: number; from: number; to: number } }
    | { way: 'cancel'; reason: Reason }
  );

function purchasesMeant(input: Input, { subscriptions, people }: Owned, { by, today }: Asked): Subscription[] {
  const { purchaser: written } = input;
  const isTheirs = ({ purchaser }: Subscription) =>
    written === undefined || people.some((person) => person.id === purchaser && isCalled(person, written));
  return candidates(subscriptions, input, by, today).filter((one) => isOwnTeams(one) && isTheirs(one));
}

async function facts(input: Input, read: Reader, asked: Asked): Promise<Facts> {
  const own = await owned(read);
  const [purchase, another] = purchasesMeant(input, own, asked);
  const given = purchase && !another ? await read.assignments(purchase.id) : [];
  const ids = given.map(({ person }) => person);
  const people = ids.length > 0 ? await read.people(ids) : [];
  const users = ids.map((id) => ({ id, name: people.find((one) => one.id === id)?.name ?? id }));
  return { ...own, users, held: ids.length > 0 ? await read.assignmentsOf(ids) : [] };
}

/** Whoever has the other licence already needs none, and keeps that one. */
function withoutLicence(facts: Facts, target: Subscription) {
  return facts.users.filter(({ id }) => !hasLicence(facts, id, target.id));
}

/** The purchase is over, its licences are nobody's, and the purchaser is told (NOT-16). */
function ended(purchase: Subscription, way: TakeOverEffect['way'], { users }: Facts, { by, today }: Asked): Save[] {
  const { id, product, purchaser } = purchase;
  const notice = { kind: 'taken-over', subscription: id, product, by: by.name, way } as const;
  const removals = users.map(({ id }) => ({
    kind: 'assignment' as const,
    removed: assignmentId(purchase.id, id),
  }));
  return [
    { kind: 'subscription', document: takenOver(purchase, today) },
    ...removals,
    { kind: 'notice', key: `taken-over/${id}`, notice, to: purchaser === undefined ? [] : [purchaser] },
  ];
}

function moved(target: Subscription, facts: Facts, { today }: Asked): Save[] {
  const { id, tenantId, assigned } = target;
  const people = withoutLicence(facts, target);
  const assignments = people.map(({ id: person }) => ({
    kind: 'assignment' as const,
    document: { id: assignmentId(id, person), tenantId, version: 0, subscription: id, person, on: today },
  }));
  return [{ kind: 'subscription', document: { ...target, assigned: assigned + people.length } }, ...assignments];
}

function decide(input: Input, facts: Facts, asked: Asked) {
  const { subscriptions, people, users } = facts;
  const notAllowed = mayBuy(asked.by, buyers(people)); // ROLE-8
  if (notAllowed) return notAllowed;
  const nameOf = ({ purchaser }: Subscription) => people.find(({ id }) => id === purchaser)?.name;
  const purchases = purchasesMeant(input, facts, asked);
  const [purchase, another] = purchases;
  if (!purchase) return refuse('NO-PURCHASE', { products: input.products });
  if (another) {
    const options = purchases.map((one) => ({ ...summary(one, asked.today), purchaser: nameOf(one) }));
    return ask('subscription', { options });
  }

  const { id: subscription, product } = purchase;
  const told: TakeOver = { subscription, product, purchaser: nameOf(purchase), users: users.map(({ name }) => name) };
  const { to, reason } = input;
  const targets = users.length > 0 ? heldCentrally(product, subscriptions, asked.today) : [];
  const offered = targets.map((one): Target => {
    const missing = missingIn(one, withoutLicence(facts, one).length);
    return { subscription: one.id, product, total: one.total, free: available(one), missing };
  });
  if (to === 'cancel') {
    if (reason === undefined) return ask('reason', told);
    return accept<TakeOverEffect>({ ...told, way: 'cancel', reason }, ended(purchase, 'cancel', facts, asked), {
      reason,
    });
  }
  const target = targets.find(({ id }) => id === to);
  if (!target) return ask('to', { ...told, targets: offered });

  const wanted = withoutLicence(facts, target).length;
  const missing = missingIn(target, wanted);
  if (missing > 0) {
    return refuse('SSP-15', { subscription, target: target.id, product, wanted, free: available(target), missing });
  }
  const { id, total, assigned: from } = target;
  const change = { subscription: id, product, total, from, to: from + wanted };
  return accept<TakeOverEffect>({ ...told, way: 'move', target: change }, [
    ...ended(purchase, 'move', facts, asked),
    ...moved(target, facts, asked),
  ]);
}

export const takeOverPurchase = defineCommand({ name: 'take-over-purchase', input: Input, facts, decide });
