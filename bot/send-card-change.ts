// Delivers an outbox entry: everybody who sees the card of a confirmation gets the card that says how it ended.
import { dismissedCard } from '../cards/desk-cards.ts';
import { render } from '../cards/render.ts';
import type { Delivered } from '../domain/desk/deliver.ts';
import type { Desk } from '../domain/desk/desk.ts';
import type { CardChanged } from '../domain/model/outbox-entry.ts';
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
  const [pending, tenant] = await Promise.all([
    store.pendings.get(tenantId, entry.pending),
    store.tenants.get(tenantId, tenantId),
  ]);
  if (!pending || !tenant) return { ok: false, final: true, reason: 'the confirmation is gone' };
  const context = contextOf(pending.locale, tenant, pending.id);
  const capability = capabilityNamed(pending.command);
  const kicker = capability?.kind === 'command' ? capability.cards.kicker[pending.locale] : '';
  const view =
    pending.state === 'done'
      ? doneView(pending, context, tenant.timeZone)
      : dismissedCard(kicker, pending.closedBy?.name ?? '', context);
  return update(copy.address, copy.activityId, render(view));
}
