// What was confirmed here is carried out by others: written down with the change, told afterwards, in the order in which
// it was confirmed (docs/adr/what-others-carry-out.md).
import type { Commerce } from '../commerce.ts';
import type { Save } from '../decision.ts';
import type { Assignment } from '../model/assignment.ts';
import type { Handover } from '../model/handover.ts';
import type { Somebody } from '../model/pending.ts';
import type { Provisioning } from '../provisioning.ts';
import type { Session, Store } from '../store/open-store.ts';
import { backOffMs } from './deliver.ts';
import { asItIs, isOrder } from './keep.ts';

/** `id` names what was confirmed, or a part of it. `at` is business time. */
type Confirmed = { id: string; tenantId: string; command: string; by: Somebody; at: Date; effect: unknown };
type Change = { subscription: string; way: 'assign' | 'unassign'; people: string[] };

/** Who gets a licence of which subscription, and who loses it. */
function licenceChanges(saves: readonly Save[], removed: readonly Assignment[]): Change[] {
  const changes = new Map<string, Change>();
  const note = ({ subscription, person }: Assignment, way: Change['way']) => {
    const key = `${way}/${subscription}`;
    const change = changes.get(key) ?? { subscription, way, people: [] };
    changes.set(key, { ...change, people: [...change.people, person] });
  };
  for (const one of removed) note(one, 'unassign');
  for (const save of saves) if (save.kind === 'assignment' && 'document' in save) note(save.document, 'assign');
  return [...changes.values()];
}

/** Writes what others must carry out because of these saves. Called before they are kept, in their transaction. */
export async function handOver(
  store: Store,
  confirmed: Confirmed,
  saves: readonly Save[],
  session: Session,
): Promise<void> {
  const { id, effect, ...cause } = confirmed;
  const { tenantId } = cause;
  const before = await asItIs(store, tenantId, saves, session);
  const waiting = { ...cause, version: 0, state: 'waiting', attempts: 0, dueAt: new Date(0) } as const;
  if (isOrder(saves, before)) {
    await store.handovers.save({ ...waiting, id: `order/${id}`, kind: 'order', effect, undo: before }, session);
  }
  const gone = new Set(saves.flatMap((save) => ('removed' in save && save.kind === 'assignment' ? save.removed : [])));
  const removed = before.filter((one) => gone.has(one.id)).map((one) => one.before as Assignment);
  for (const change of licenceChanges(saves, removed)) {
    const { subscription, way } = change;
    const bought = saves.find((save) => 'document' in save && save.document.id === subscription);
    const known = bought && 'document' in bought && bought.kind === 'subscription' ? bought.document : undefined;
    const product = (known ?? (await store.subscriptions.get(tenantId, subscription, session)))?.product ?? '';
    const own = { id: `licences/${id}/${way}/${subscription}`, kind: 'licences', product } as const;
    await store.handovers.save({ ...waiting, ...own, ...change }, session);
  }
}

/** Those who carry things out; what has nobody waits until there is one. */
export type Others = { commerce?: Commerce; provisioning?: Provisioning };

const leaseMs = 30_000;
/** Ten minutes apart in the end: about three days. */
const lastAttempt = 450;

async function tell(handover: Handover, { commerce, provisioning }: Others): Promise<void> {
  const { id, tenantId } = handover;
  if (handover.kind === 'order') {
    const { command, effect, by, at } = handover;
    await commerce?.place({ id, tenantId, command, effect, by, at });
  } else {
    const { subscription, product, way, people } = handover;
    await provisioning?.carryOut({ id, tenantId, subscription, product, way, people });
  }
}

/** Tells what has waited longest; returns it as it stands then, and undefined when nothing is due. `now` is wall-clock time. */
export async function handOverNext(
  store: Store,
  others: Others,
  { now, spread }: { now: Date; spread: number },
): Promise<Handover | undefined> {
  const kinds = [others.commerce && 'order', others.provisioning && 'licences'].filter((kind) => kind !== undefined);
  const isDue = { state: 'waiting', kind: { $in: kinds }, dueAt: { $lte: now } };
  const taken = await store.handovers.take(isDue, { dueAt: new Date(now.getTime() + leaseMs) }, { at: 1 });
  if (!taken) return undefined;
  const { tenantId, id, version, at } = taken;
  const settle = (change: Partial<Handover>) => store.handovers.take({ tenantId, id, version }, change, { at: 1 });
  // A licence that was given and taken back must not arrive the other way round. What nobody carries out holds up nothing.
  const before = { tenantId, state: 'waiting', kind: { $in: kinds }, at: { $lt: at } };
  const [earlier] = await store.handovers.list(before, { limit: 1 });
  if (earlier) return settle({ dueAt: new Date(Math.max(earlier.dueAt.getTime(), now.getTime()) + 1) });
  const attempts = taken.attempts + 1;
  try {
    await tell(taken, others);
    return await settle({ state: 'told', attempts });
  } catch (error) {
    const lastError = error instanceof Error ? error.message : String(error);
    if (attempts >= lastAttempt) return settle({ state: 'parked', attempts, lastError });
    return settle({ attempts, lastError, dueAt: new Date(now.getTime() + backOffMs(attempts, spread)) });
  }
}
