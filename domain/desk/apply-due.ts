// Lets come true what was planned for a day, however long ago that day was; safe to run on several servers at once.
import type { AuditEntry } from '../model/audit-entry.ts';
import { type BusinessDate, dateIn } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';
import { type CameDue, nextDue } from '../rules/due.ts';
import { type Charged, firstDue, nextCharge } from '../rules/invoicing.ts';
import { noticeOf, receivers } from '../rules/notices.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { announce } from './announce.ts';
import { type Charge, chargeCards } from './charge-cards.ts';
import { forgetRequests } from './forget-requests.ts';
import { issueInvoices } from './issue-invoices.ts';
import { remindAll } from './remind.ts';

/** A business day, and the moment at which we catch up on it. */
type Day = { at: Date; on: BusinessDate };

/** Named by the version that the step made: a subscription may expire, come back, and expire again. */
function entry({ tenantId, id, version }: Subscription, happened: CameDue | Charged, at: Date): AuditEntry {
  return {
    id: `came-due/${id}/${version}/${happened.kind}`,
    tenantId,
    version: 0,
    at,
    kind: 'came-due',
    command: 'apply-due',
    effect: { subscription: id, ...happened },
  };
}

/** LIFE-3: once it is deleted, nobody has a licence of it. */
async function takeBackLicences(store: Store, { tenantId, id }: Subscription, session: Session): Promise<void> {
  const held = await store.assignments.list({ tenantId, subscription: id }, { session });
  for (const { id: assignment } of held) await store.assignments.remove(tenantId, assignment, session);
}

/** Whoever planned a change hears what became of it, also with no other role than one on its bill (ROLE-11). */
async function tell(
  store: Store,
  happened: CameDue,
  { before, saved }: { before: Subscription; saved: Subscription },
  session: Session,
): Promise<void> {
  const notice = noticeOf(happened, saved);
  if (!notice) return;
  const planned = before.scheduled && !saved.scheduled ? [before.scheduled.requestedBy] : [];
  const others = receivers(saved, await readerOf(store, saved.tenantId, session).people([]));
  const key = `${happened.kind}/${saved.id}/${happened.on}`;
  const to = [...new Set([...planned, ...others])];
  await announce(store, { tenantId: saved.tenantId, key, notice, to }, session);
}

/** Applies one step to one subscription; false when nothing is due. */
function step(store: Store, tenant: Tenant, id: string, { at, on: today }: Day): Promise<boolean> {
  return store.transaction(async (session) => {
    const subscription = await store.subscriptions.get(tenant.id, id, session);
    const base = subscription?.base && (await store.subscriptions.get(tenant.id, subscription.base, session));
    const due =
      subscription && firstDue(nextDue(subscription, today, base || undefined), nextCharge(subscription, today));
    if (!due) return false;
    const saved = await store.subscriptions.save(due.document, session);
    await store.audit.save(entry(saved, due.happened, at), session);
    if (due.happened.kind === 'deleted') await takeBackLicences(store, saved, session);
    if (due.happened.kind !== 'charged') await tell(store, due.happened, { before: subscription, saved }, session);
    return true;
  });
}

type Wishes = {
  /** Asked between two subscriptions: stops early when it says no, and whoever goes on finds the rest. */
  goOn?: () => Promise<boolean>;
  /** A vault that knows at once whether a card can be charged; without it an event tells. */
  charge?: Charge | undefined;
};

/** The first day by `today` on which anything comes due, and what may then: a base before its add-ons (ADD-1). */
async function firstDay(store: Store, tenantId: string, today: BusinessDate, charge: Charge | undefined) {
  const subscriptions = await store.subscriptions.list({ tenantId });
  const dueOn = (one: Subscription): BusinessDate[] => {
    const base = subscriptions.find(({ id }) => id === one.base);
    const own = firstDue(nextDue(one, today, base), nextCharge(one, today))?.happened.on;
    return [...(own === undefined ? [] : [own]), ...(one.unbilled ?? []).map(({ invoiceOn }) => invoiceOn)];
  };
  const toCharge = charge ? await store.invoices.list({ tenantId, tryOn: { $lte: today } }) : [];
  const days = [...subscriptions.flatMap(dueOn), ...toCharge.flatMap(({ tryOn }) => tryOn ?? [])];
  const on = days.filter((day) => day <= today).sort()[0];
  const mayBeDue = subscriptions.filter((one) => one.base !== undefined || dueOn(one).some((day) => day === on));
  return on && { on, ids: mayBeDue.sort((a, b) => (a.base ? 1 : 0) - (b.base ? 1 : 0)).map(({ id }) => id) };
}

/** A day at a time: what is not paid on one day stops what would have followed on a later one. */
async function catchUp(store: Store, tenant: Tenant, at: Date, wishes: Wishes): Promise<number> {
  const { goOn, charge } = wishes;
  const first = await firstDay(store, tenant.id, dateIn(tenant.timeZone, at), charge);
  if (!first) return 0;
  const day = { at, on: first.on };
  let steps = 0;
  for (const id of first.ids) {
    if (goOn && !(await goOn())) return steps;
    while (await step(store, tenant, id, day)) steps += 1;
  }
  steps += await issueInvoices(store, tenant, day);
  if (charge) steps += await chargeCards(store, tenant, charge, day);
  // Nothing done: another worker has it.
  return steps === 0 ? 0 : steps + (await catchUp(store, tenant, at, wishes));
}

/** Returns how many steps came due. */
export async function applyDue(store: Store, at: Date, wishes: Wishes = {}): Promise<number> {
  let steps = 0;
  for (const tenant of await store.tenants.list({})) {
    steps += await catchUp(store, tenant, at, wishes);
    if (wishes.goOn && !(await wishes.goOn())) return steps;
    await remindAll(store, tenant, at);
    await forgetRequests(store, tenant, at);
  }
  return steps;
}
