// Delivers an outbox entry: everybody who sees the card of a confirmation gets the card that says how it ended.
import { dismissedCard } from '../cards/desk-cards.ts';
import { render } from '../cards/render.ts';
import type { CardView } from '../cards/view.ts';
import type { Delivered } from '../domain/desk/delivered.ts';
import type { Desk } from '../domain/desk/desk.ts';
import { standsOn } from '../domain/desk/pending.ts';
import type { CardChanged } from '../domain/model/outbox-entry.ts';
import type { Pending } from '../domain/model/pending.ts';
import type { Tenant } from '../domain/model/tenant.ts';
import { capabilityNamed } from './capabilities/registry.ts';
import type { Channel } from './channel/botbuilder.ts';
import { doneView } from './outcome-view.ts';
import { contextOf } from './talk.ts';

export async function sendCardChange(
  { store }: Pick<Desk, 'store'>,
  { update }: Pick<Channel, 'update'>,
  entry: CardChanged,
): Promise<Delivered> {
  const { tenantId, copy } = entry;
  const tenant = await store.tenants.get(tenantId, tenantId);
  let pending = await store.pendings.get(tenantId, entry.pending);
  for (;;) {
    if (!pending || !tenant) return { ok: false, final: true, reason: 'the confirmation is gone' };
    const sent = await update(copy.address, copy.activityId, render(viewOf(pending, tenant)));
    // Another worker may have sent a newer card meanwhile, which this one has just replaced: the newest goes last. Unless
    // somebody has opened another card there.
    const now = await store.pendings.get(tenantId, entry.pending);
    if (!sent.ok || now?.version === pending.version || (now && !standsOn(now, copy))) return sent;
    pending = now;
  }
}

function viewOf(pending: Pending, tenant: Tenant): CardView {
  const context = contextOf(pending.locale, tenant, pending.id);
  const capability = capabilityNamed(pending.command);
  const kicker = capability?.kind === 'command' ? capability.cards.kicker[pending.locale] : '';
  return pending.state === 'done'
    ? doneView(pending, context, tenant.timeZone)
    : dismissedCard(kicker, pending.closedBy?.name ?? '', context);
}
