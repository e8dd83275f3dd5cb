// Stores what was decided, and says how it was before.
import { isDeepStrictEqual } from 'node:util';
import type { Save } from '../decision.ts';
import type { Undo } from '../model/handover.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Session, Store } from '../store/open-store.ts';
import { announce } from './announce.ts';

type Kept = Exclude<Save, { kind: 'notice' }>;
type Stored = { id: string; version: number };
type Kind = Kept['kind'];

/** One shape for every kind: each has its own collection, and a save names the kind of its document. */
type Shelf = {
  get(tenantId: string, id: string, session: Session): Promise<Stored | undefined>;
  save(document: Stored, session: Session): Promise<unknown>;
  remove(tenantId: string, id: string, session: Session): Promise<void>;
};

function shelf(store: Store, kind: Kind): Shelf {
  const shelves = {
    subscription: store.subscriptions,
    'product-key': store.productKeys,
    assignment: store.assignments,
    'payment-method': store.paymentMethods,
    'billing-profile': store.billingProfiles,
    invoice: store.invoices,
    tenant: store.tenants,
    person: store.people,
    'licence-request': store.licenceRequests,
    watch: store.watches,
  };
  return shelves[kind] as unknown as Shelf;
}

export async function keep(store: Store, tenantId: string, saves: readonly Save[], session: Session): Promise<void> {
  for (const save of saves) {
    if (save.kind === 'notice') await announce(store, { tenantId, ...save }, session);
    else if ('removed' in save) await shelf(store, save.kind).remove(tenantId, save.removed, session);
    else await shelf(store, save.kind).save(save.document, session);
  }
}

/** Every document that these saves change, as it is now. */
export async function asItIs(
  store: Store,
  tenantId: string,
  saves: readonly Save[],
  session: Session,
): Promise<Undo[]> {
  const before: Undo[] = [];
  for (const save of saves) {
    if (save.kind === 'notice') continue;
    const { kind } = save;
    const removed = 'removed' in save;
    const id = removed ? save.removed : save.document.id;
    const isNew = !removed && save.document.version === 0;
    before.push({ kind, id, removed, before: isNew ? undefined : await shelf(store, kind).get(tenantId, id, session) });
  }
  return before;
}

/** What brings all of it back; undefined when any of it has changed again since. */
export async function savesThatUndo(
  store: Store,
  tenantId: string,
  undo: readonly Undo[],
  session: Session,
): Promise<Save[] | undefined> {
  const saves: Save[] = [];
  for (const { kind, id, before, removed } of undo as readonly (Undo & { kind: Kind; before?: Stored })[]) {
    const now = await shelf(store, kind).get(tenantId, id, session);
    const expected = removed ? undefined : (before?.version ?? 0) + 1;
    if (now?.version !== expected) return undefined;
    if (before) saves.push({ kind, document: { ...before, version: now?.version ?? 0 } } as Save);
    else if (!removed) saves.push({ kind, removed: id });
  }
  return saves;
}

/** What others have to carry out besides licences of people (ASN-1), and what is nobody's business but ours. */
const ordered: Readonly<Record<Kind, boolean>> = {
  subscription: true,
  'product-key': true,
  'payment-method': true,
  'billing-profile': true,
  invoice: true,
  tenant: true,
  assignment: false,
  person: false,
  'licence-request': false,
  watch: false,
};

/** A subscription of which only the number assigned has changed is none. */
export function isOrder(saves: readonly Save[], before: readonly Undo[]): boolean {
  return saves.some((save) => {
    if (save.kind === 'notice' || !ordered[save.kind]) return false;
    if (save.kind !== 'subscription' || 'removed' in save) return true;
    const was = before.find(({ kind, id }) => kind === 'subscription' && id === save.document.id);
    const bought = (one: Subscription | undefined) => one && { ...one, assigned: 0, version: 0 };
    return !isDeepStrictEqual(bought(was?.before as Subscription | undefined), bought(save.document));
  });
}
