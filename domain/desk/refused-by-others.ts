// Others did not carry out what was confirmed here: it is undone where nothing has changed since, and whoever confirmed
// it is told either way.
import type { Save } from '../decision.ts';
import { assignmentId } from '../model/assignment.ts';
import { dateIn } from '../model/calendar.ts';
import type { CommerceEvent } from '../model/commerce-event.ts';
import type { Handover } from '../model/handover.ts';
import type { Notice } from '../model/notice.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Session, Store } from '../store/open-store.ts';
import { announce } from './announce.ts';
import { keep, savesThatUndo } from './keep.ts';
import { takeTurn } from './take-turn.ts';

type Event<T extends CommerceEvent['type']> = Extract<CommerceEvent, { type: T }>;
type Order = Extract<Handover, { kind: 'order' }>;
type Licences = Extract<Handover, { kind: 'licences' }>;

/** What others say to a handover: what is stored again, undefined where that is not possible any more, and what is told of it. */
type Refusal = { handover: Handover; saves: readonly Save[] | undefined; notice: Notice | undefined; why: object };

/** It is undone, whoever confirmed it is told, the audit has an entry, and the handover is over. */
async function settle(store: Store, refusal: Refusal, at: Date, session: Session): Promise<Handover> {
  const { handover, saves, notice, why } = refusal;
  const { tenantId, id, command, by } = handover;
  // A turn changes the tenant, and the order may have been about the tenant itself: then that is the turn.
  if (!saves?.some(({ kind }) => kind === 'tenant')) await takeTurn(store, tenantId, session);
  await keep(store, tenantId, saves ?? [], session);
  const effect = { handover: id, undone: saves !== undefined, ...why };
  const entry = { id: `refused-by-others/${id}/${handover.version}`, tenantId, version: 0, at, by: by.id } as const;
  await store.audit.save({ ...entry, kind: 'event', command, effect }, session);
  if (notice) await announce(store, { tenantId, key: id, notice, to: [by.id] }, session);
  return store.handovers.save({ ...handover, state: 'refused' }, session);
}

/** The subscription that the order was about: the first that it changed. */
async function ordered(store: Store, { tenantId, undo }: Order, session: Session): Promise<Subscription | undefined> {
  const first = undo.find(({ kind }) => kind === 'subscription');
  if (!first) return undefined;
  return (await store.subscriptions.get(tenantId, first.id, session)) ?? (first.before as Subscription | undefined);
}

/** Undefined when there is no such order, or its refusal is known. */
export async function orderRefused(
  store: Store,
  { tenantId, data }: Event<'order.refused'>,
  at: Date,
  session: Session,
): Promise<Handover | undefined> {
  const handover = await store.handovers.get(tenantId, data.order, session);
  if (handover?.kind !== 'order' || handover.state === 'refused') return undefined;
  const saves = await savesThatUndo(store, tenantId, handover.undo, session);
  const about = await ordered(store, handover, session);
  const { reason } = data;
  const told = { kind: 'order-refused', reason, undone: saves !== undefined } as const;
  const notice = about && { ...told, subscription: about.id, product: about.product };
  return settle(store, { handover, saves, notice, why: { reason } }, at, session);
}

/** Each person as before; undefined when a licence that was taken back has gone to somebody else since. */
function asBefore(
  { way, tenantId }: Licences,
  subscription: Subscription,
  people: readonly string[],
  on: string,
): Save[] | undefined {
  const by = way === 'assign' ? -people.length : people.length;
  const assigned = subscription.assigned + by;
  if (assigned > subscription.total) return undefined;
  const saves = people.map((person): Save => {
    const id = assignmentId(subscription.id, person);
    if (way === 'assign') return { kind: 'assignment', removed: id };
    return { kind: 'assignment', document: { id, tenantId, version: 0, subscription: subscription.id, person, on } };
  });
  return [{ kind: 'subscription', document: { ...subscription, assigned } }, ...saves];
}

/** Undefined when there is no such change, or its subscription has gone. */
export async function licencesRefused(
  store: Store,
  { tenantId, data }: Event<'licences.refused'>,
  at: Date,
  session: Session,
): Promise<Handover | undefined> {
  const handover = await store.handovers.get(tenantId, data.change, session);
  if (handover?.kind !== 'licences' || handover.state === 'refused') return undefined;
  const tenant = await store.tenants.get(tenantId, tenantId, session);
  const subscription = await store.subscriptions.get(tenantId, handover.subscription, session);
  if (!tenant || !subscription) return undefined;
  // Whoever has changed hands again since is as they should be.
  const still: string[] = [];
  for (const person of data.people.filter((one) => handover.people.includes(one))) {
    const has = (await store.assignments.get(tenantId, assignmentId(subscription.id, person), session)) !== undefined;
    if (has === (handover.way === 'assign')) still.push(person);
  }
  const saves = asBefore(handover, subscription, still, dateIn(tenant.timeZone, at));
  const { reason } = data;
  const known = await store.people.list({ tenantId, id: { $in: still } }, { session });
  const people = known.map(({ name }) => name);
  const told = { kind: 'licences-refused', way: handover.way, people, reason, undone: saves !== undefined } as const;
  const notice =
    still.length > 0 ? { ...told, subscription: subscription.id, product: subscription.product } : undefined;
  return settle(store, { handover, saves, notice, why: { reason, people: still } }, at, session);
}
