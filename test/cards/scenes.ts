// Every card of the product as a short scene: who says what, and what they press then. The cards themselves come from
// the real thing: demo tenant, parser, rules and texts.

import { commands } from '../../bot/capabilities/registry.ts';
import { demoTenantId, findDemoPerson } from '../../bot/sandbox/demo-people.ts';
import { createDemoTenant } from '../../bot/sandbox/demo-tenant.ts';
import { contextOf } from '../../bot/talk.ts';
import { createTurn } from '../../bot/turn.ts';
import { digestCard, noticeCard } from '../../cards/notices.ts';
import { render } from '../../cards/render.ts';
import type { Locale } from '../../cards/view.ts';
import { applyDue } from '../../domain/desk/apply-due.ts';
import { applyNextEvent } from '../../domain/desk/apply-event.ts';
import { receiveEvent } from '../../domain/desk/receive-event.ts';
import type { Store } from '../../domain/store/open-store.ts';
import { aPaymentEvent } from '../support/commerce.ts';
import { addOnScenes } from './scenes/add-ons.ts';
import { answersScenes } from './scenes/answers.ts';
import { appsScenes } from './scenes/apps.ts';
import { assigningScenes } from './scenes/assigning.ts';
import { buyingScenes } from './scenes/buying.ts';
import { keysScenes } from './scenes/keys.ts';
import { licenceRequestScenes } from './scenes/licence-requests.ts';
import { moneyScenes } from './scenes/money.ts';
import { noticeScenes } from './scenes/notices.ts';
import { quantitiesScenes } from './scenes/quantities.ts';
import type { Played, Scene, Unpaid } from './scenes/scene.ts';
import { selfServiceScenes } from './scenes/self-service.ts';
import { subscriptionLifeScenes } from './scenes/subscription-life.ts';

type Json = Record<string, unknown>;

export const scenes: Scene[] = [
  ...noticeScenes,
  ...answersScenes,
  ...quantitiesScenes,
  ...keysScenes,
  ...assigningScenes,
  ...subscriptionLifeScenes,
  ...buyingScenes,
  ...addOnScenes,
  ...appsScenes,
  ...selfServiceScenes,
  ...licenceRequestScenes,
  ...moneyScenes,
];

/** A fixed Monday morning, so that the cards only change when the product does. */
const monday = Date.parse('2026-11-23T09:00:00Z');

/** The buttons, or what a press on each row does. */
function pressesOn(card: Json, rows: boolean): { verb: string; data: Json }[] {
  const found: { verb: string; data: Json }[] = [];
  JSON.stringify(card, (key, value) => {
    if (key === 'fallback' || (key === 'selectAction' && !rows)) return undefined;
    if (value?.type === 'Action.Execute' && (key === 'selectAction') === rows) found.push(value);
    return value;
  });
  return found;
}

/** The commerce side says that it was not paid, and days go by. Returns what time it is then. */
async function leaveUnpaid(store: Store, { subscription, days = 0 }: Unpaid): Promise<number> {
  const at = new Date(monday);
  await receiveEvent({ store }, aPaymentEvent({ data: { subscription }, occurredAt: at.toISOString() }), at);
  await applyNextEvent(store, { now: at, at });
  const now = monday + days * 86_400_000;
  await applyDue(store, new Date(now));
  return now;
}

const untouched = new WeakSet<Store>();

async function announcePrice(store: Store, { subscription, price }: NonNullable<Played['dearer']>): Promise<void> {
  const found = await store.subscriptions.get(demoTenantId, subscription);
  if (found)
    await store.subscriptions.save({ ...found, recurringBilling: true, newPrice: { price, from: '2026-01-01' } });
}

/** Plays the scene in an organization made anew, and returns the card that ends it. */
export async function play(scene: Scene, locale: Locale, store: Store): Promise<Json> {
  if ('notices' in scene) {
    const [first, ...more] = scene.notices;
    const context = contextOf(locale);
    return render(more.length === 0 ? noticeCard(first, context) : digestCard(scene.notices, context)).card;
  }
  const { as = 'Alex', region, unpaid, dearer, presses = [], name, ...says } = scene;
  const prepared = region ?? unpaid ?? dearer;
  if (prepared || !untouched.has(store)) await store.clear();
  await createDemoTenant(store, new Date(monday), region);
  untouched.delete(store);
  const told = await store.audit.count({});
  let now = monday;
  if (unpaid) now = await leaveUnpaid(store, unpaid);
  if (dearer) await announcePrice(store, dearer);
  let ids = 0;
  const newId = () => `${name}-${locale}-${++ids}`;
  const turn = createTurn({ store, commands, newId }, async () => new Date(now));
  const person = findDemoPerson(as);
  const from = {
    tenantId: demoTenantId,
    aadObjectId: person?.aadObjectId ?? '',
    teamsId: person?.teamsId ?? '',
    name: as,
  };
  const conversationId = `${name}-${locale}`;
  const envelope = {
    from,
    conversationId,
    chatId: conversationId,
    isGroup: false,
    address: '{}',
    clientLocale: locale,
  };
  let reply = await turn({ ...envelope, activityId: newId(), kind: 'said', text: says[locale] });
  for (const { button, row = false, typed = {}, days = 0 } of presses) {
    now += days * 86_400_000;
    const action = 'card' in reply ? pressesOn(reply.card, row)[button] : undefined;
    if (!action) throw new Error(`${name} has no button ${button}`);
    reply = await turn({
      ...envelope,
      activityId: newId(),
      kind: 'pressed',
      verb: action.verb,
      data: { ...action.data, ...typed },
    });
  }
  // Whatever changes anything is in the audit: without an entry the next scene finds the organization as it was.
  if (!prepared && told === (await store.audit.count({}))) untouched.add(store);
  if (!('card' in reply)) throw new Error(`${name} ends without a card`);
  return reply.card;
}
