// Every card of the product as a short scene: who says what, and what they press then. The cards themselves come from
// the real thing: demo tenant, parser, rules and texts.

import { commands } from '../../bot/capabilities/registry.ts';
import { demoTenantId, findDemoPerson } from '../../bot/sandbox/demo-people.ts';
import { createDemoTenant } from '../../bot/sandbox/demo-tenant.ts';
import { furtherPeople } from '../../bot/sandbox/further-people.ts';
import { contextOf } from '../../bot/talk.ts';
import { createTurn } from '../../bot/turn.ts';
import { digestCard, noticeCard } from '../../cards/notices.ts';
import { render } from '../../cards/render.ts';
import type { Locale } from '../../cards/view.ts';
import type { Store } from '../../domain/store/open-store.ts';
import { noticeScenes } from './notice-scenes.ts';

type Json = Record<string, unknown>;
/** A press: the button's place on the card, and what is typed before. `days` pass before it. */
type Press = { button: number; typed?: Json; days?: number };
type Played = { name: string; as?: string; en: string; nl: string; presses?: Press[] };
/** What somebody says and presses, or what the bot writes first. */
export type Scene = Played | (typeof noticeScenes)[number];

const confirm: Press = { button: 0 };
const monthly: Press = { button: 0, typed: { terms: 'annual/monthly' } };
const dismiss: Press = { button: 1 };
const why: Press = { button: 0, typed: { reason: 'not-used' } };

/** One more than go at once (ASN-1). */
const twentyOne = furtherPeople(120)
  .slice(-21)
  .map(({ name }) => name)
  .join('\n');

export const scenes: Scene[] = [
  ...noticeScenes,
  { name: 'welcome', en: 'hello', nl: 'hallo' },
  { name: 'help-for-a-member', as: 'Lynne', en: 'help', nl: 'help' },
  { name: 'add-licenses', en: 'add 5 licenses to E3', nl: 'voeg 5 licenties toe aan E3' },
  { name: 'add-licenses-done', en: 'add 5 licenses to E3', nl: 'voeg 5 licenties toe aan E3', presses: [confirm] },
  {
    name: 'add-licenses-changed',
    en: 'add 5 licenses to E3',
    nl: 'voeg 5 licenties toe aan E3',
    presses: [{ button: 0, typed: { total: '110' } }],
  },
  {
    name: 'add-licenses-impossible',
    en: 'add 5 licenses to E3',
    nl: 'voeg 5 licenties toe aan E3',
    presses: [{ button: 0, typed: { total: '90' } }],
  },
  { name: 'add-by-invoice', en: 'add 5 licenses to E5', nl: 'voeg 5 licenties toe aan E5' },
  { name: 'add-by-invoice-done', en: 'add 5 licenses to E5', nl: 'voeg 5 licenties toe aan E5', presses: [confirm] },
  {
    name: 'add-beside-prepaid',
    en: 'add 10 licenses to Business Premium',
    nl: 'voeg 10 licenties toe aan Business Premium',
  },
  { name: 'remove-licenses', en: 'remove 4 licenses from E3', nl: 'verwijder 4 licenties van E3' },
  { name: 'remove-at-renewal', en: 'remove 5 licenses from E5', nl: 'verwijder 5 licenties van E5' },
  { name: 'which-subscription', en: 'add 5 licenses', nl: 'voeg 5 licenties toe' },
  { name: 'how-many', en: 'add licenses to E3', nl: 'voeg licenties toe aan E3' },
  { name: 'refused-assigned', en: 'remove 5 licenses from E3', nl: 'verwijder 5 licenties van E3' },
  { name: 'refused-credit-check', en: 'add 5 licenses to Office 365 E1', nl: 'voeg 5 licenties toe aan Office 365 E1' },
  { name: 'refused-reseller', en: 'add 5 licenses to Visio', nl: 'voeg 5 licenties toe aan Visio' },
  { name: 'self-service-report', en: 'show the self-service report', nl: 'toon het selfservicerapport' },
  {
    name: 'take-over-purchase',
    en: 'set Power Apps to 5',
    nl: 'zet Power Apps op 5',
    presses: [{ button: 0 }],
  },
  {
    name: 'take-over-cancel',
    en: 'set Power Apps to 5',
    nl: 'zet Power Apps op 5',
    presses: [{ button: 0 }, { button: 0, typed: { to: 'cancel' } }, why],
  },
  {
    name: 'take-over-done',
    en: 'set Power Apps to 5',
    nl: 'zet Power Apps op 5',
    presses: [{ button: 0 }, { button: 0, typed: { to: 'cancel' } }, why, confirm],
  },
  { name: 'refused-role', as: 'Isaiah', en: 'add 5 licenses to E3', nl: 'voeg 5 licenties toe aan E3' },
  {
    name: 'redeem-key',
    en: 'redeem key BPADD-5AAAA-BBBBB-CCCCC-DDDD5',
    nl: 'wissel code BPADD-5AAAA-BBBBB-CCCCC-DDDD5 in',
  },
  {
    name: 'redeem-key-done',
    en: 'redeem key BPADD-5AAAA-BBBBB-CCCCC-DDDD5',
    nl: 'wissel code BPADD-5AAAA-BBBBB-CCCCC-DDDD5 in',
    presses: [confirm],
  },
  {
    name: 'redeem-two-keys',
    en: 'redeem BPADD-5AAAA-BBBBB-CCCCC-DDDD5 and BPADD-10AAA-BBBBB-CCCCC-DDD10',
    nl: 'wissel BPADD-5AAAA-BBBBB-CCCCC-DDDD5 en BPADD-10AAA-BBBBB-CCCCC-DDD10 in',
  },
  {
    name: 'extend-with-key',
    en: 'extend Business Premium with key BPADD-10AAA-BBBBB-CCCCC-DDD10',
    nl: 'verleng Business Premium met code BPADD-10AAA-BBBBB-CCCCC-DDD10',
  },
  { name: 'which-key', en: 'redeem a product key', nl: 'wissel een productcode in' },
  {
    name: 'key-already-used',
    en: 'redeem key BPUSE-DAAAA-BBBBB-CCCCC-DDDDD',
    nl: 'wissel code BPUSE-DAAAA-BBBBB-CCCCC-DDDDD in',
  },
  {
    name: 'assign',
    en: 'assign Exchange Online Plan 1 to Lynne and Adele',
    nl: 'wijs Exchange Online Plan 1 toe aan Lynne en Adele',
  },
  {
    name: 'assign-done',
    en: 'assign Exchange Online Plan 1 to Lynne and Adele',
    nl: 'wijs Exchange Online Plan 1 toe aan Lynne en Adele',
    presses: [confirm],
  },
  { name: 'assign-to-whom', en: 'assign E3', nl: 'wijs E3 toe' },
  { name: 'assign-unknown', en: 'assign E3 to Bobby and Tess Smit', nl: 'wijs E3 toe aan Bobby en Tess Smit' },
  {
    name: 'assign-left-out',
    en: 'assign Exchange Online Plan 1 to Lynne and Nestor and Dana',
    nl: 'wijs Exchange Online Plan 1 toe aan Lynne en Nestor en Dana',
  },
  { name: 'assign-to-which', en: 'assign E3 to Anna', nl: 'wijs E3 toe aan Anna' },
  {
    name: 'assign-in-parts',
    en: 'assign Power BI Pro',
    nl: 'wijs Power BI Pro toe',
    presses: [{ button: 0, typed: { names: twentyOne } }],
  },
  {
    name: 'assign-under-way',
    en: 'assign Power BI Pro',
    nl: 'wijs Power BI Pro toe',
    presses: [{ button: 0, typed: { names: twentyOne } }, confirm],
  },
  {
    name: 'assign-too-few',
    en: 'assign E3',
    nl: 'wijs E3 toe',
    presses: [{ button: 0, typed: { names: twentyOne } }],
  },
  { name: 'refused-guest', en: 'assign E3 to Dana', nl: 'wijs E3 toe aan Dana' },
  { name: 'refused-usage-location', en: 'assign E3 to Nestor', nl: 'wijs E3 toe aan Nestor' },
  { name: 'refused-assigning', as: 'Megan', en: 'assign E3 to Lynne', nl: 'wijs E3 toe aan Lynne' },
  { name: 'unassign', en: "take back Megan's E3", nl: 'trek de E3 van Megan in' },
  { name: 'unassign-done', en: "take back Megan's E3", nl: 'trek de E3 van Megan in', presses: [confirm] },
  {
    name: 'unassign-from-whom',
    en: 'remove 5 licenses from E3',
    nl: 'verwijder 5 licenties van E3',
    presses: [{ button: 0 }],
  },
  { name: 'subscriptions', en: 'show my subscriptions', nl: 'toon mijn abonnementen' },
  { name: 'subscription', en: 'show E3', nl: 'toon E3' },
  { name: 'subscription-expired', en: 'show F3', nl: 'toon F3' },
  { name: 'subscription-trial', en: 'show Power BI Pro', nl: 'toon Power BI Pro' },
  {
    name: 'subscription-cancelled',
    en: 'cancel Exchange Online Plan 1',
    nl: 'zeg Exchange Online Plan 1 op',
    presses: [why, confirm, confirm],
  },
  {
    name: 'cancel-why',
    en: 'cancel Exchange Online Plan 1 because we moved',
    nl: 'zeg Exchange Online Plan 1 op omdat we verhuisd zijn',
  },
  {
    name: 'cancel',
    en: 'cancel Exchange Online Plan 1 because we moved',
    nl: 'zeg Exchange Online Plan 1 op omdat we verhuisd zijn',
    presses: [why],
  },
  {
    name: 'cancel-done',
    en: 'cancel Exchange Online Plan 1',
    nl: 'zeg Exchange Online Plan 1 op',
    presses: [why, confirm],
  },
  { name: 'cancel-at-end', en: 'cancel E5', nl: 'zeg E5 op', presses: [why] },
  { name: 'cancel-at-end-done', en: 'cancel E5', nl: 'zeg E5 op', presses: [why, confirm] },
  { name: 'cancel-with-add-ons', en: 'cancel E3', nl: 'zeg E3 op', presses: [{ button: 1 }, why] },
  { name: 'cancel-trial', en: 'cancel Power BI Pro', nl: 'zeg Power BI Pro op', presses: [why] },
  { name: 'cancel-too-many', en: 'cancel E3', nl: 'zeg E3 op' },
  { name: 'cancel-add-on', en: 'cancel Audio Conferencing', nl: 'zeg Audio Conferencing op' },
  { name: 'cancel-which', en: 'cancel a subscription', nl: 'ik wil een abonnement opzeggen' },
  { name: 'recurring-off', en: 'turn off recurring billing for E5', nl: 'zet terugkerende facturering uit voor E5' },
  {
    name: 'recurring-off-done',
    en: 'turn off recurring billing for E5',
    nl: 'zet terugkerende facturering uit voor E5',
    presses: [confirm],
  },
  {
    name: 'recurring-on-prepaid',
    en: 'turn on recurring billing for Business Premium',
    nl: 'zet terugkerende facturering aan voor Business Premium',
  },
  { name: 'recurring-on-or-off', en: 'recurring billing for E5', nl: 'terugkerende facturering voor E5' },
  { name: 'extend', en: 'renew E3', nl: 'verleng E3' },
  { name: 'extend-done', en: 'renew E3', nl: 'verleng E3', presses: [confirm] },
  { name: 'extend-prepaid', en: 'renew Business Premium', nl: 'verleng Business Premium' },
  { name: 'buy-trial', en: 'buy the Power BI Pro trial', nl: 'zet mijn Power BI-proefversie om naar betaald' },
  {
    name: 'buy-trial-done',
    en: 'buy the Power BI Pro trial',
    nl: 'zet mijn Power BI-proefversie om naar betaald',
    presses: [confirm],
  },
  {
    name: 'buy-trial-without-card',
    as: 'Sanne',
    en: 'buy the Power BI Pro trial',
    nl: 'zet mijn Power BI-proefversie om naar betaald',
  },
  { name: 'buy-what', en: 'purchase a new subscription', nl: 'koop een nieuw abonnement' },
  { name: 'buy-how-many', en: 'buy Visio Plan 2', nl: 'koop Visio Plan 2' },
  { name: 'buy-for-how-long', en: 'buy 3 Visio Plan 2', nl: 'koop 3 Visio Plan 2' },
  { name: 'buy', en: 'buy 3 Microsoft 365 E5', nl: 'koop 3 Microsoft 365 E5', presses: [monthly] },
  { name: 'buy-done', en: 'buy 3 Visio Plan 2', nl: 'koop 3 Visio Plan 2', presses: [monthly, confirm] },
  { name: 'buy-for-own-team', as: 'Adele', en: 'buy 3 Power Apps', nl: 'koop 3 Power Apps', presses: [monthly] },
  { name: 'buy-without-card', as: 'Lynne', en: 'buy 3 Power Apps', nl: 'koop 3 Power Apps', presses: [monthly] },
  { name: 'refused-to-guests', as: 'Dana', en: 'buy 3 Power Apps', nl: 'koop 3 Power Apps' },
  { name: 'extend-trial', en: 'extend my Power BI trial', nl: 'verleng mijn proefversie van Power BI' },
  {
    name: 'extend-trial-done',
    en: 'extend my Power BI trial',
    nl: 'verleng mijn proefversie van Power BI',
    presses: [confirm],
  },
  { name: 'reactivate', en: 'reactivate F3', nl: 'heractiveer F3' },
  { name: 'reactivate-done', en: 'reactivate F3', nl: 'heractiveer F3', presses: [confirm] },
  { name: 'cancel-ended', en: 'cancel F3', nl: 'zeg F3 op' },
  { name: 'purchase-of-a-colleague', en: 'show Power Apps', nl: 'toon Power Apps' },
  { name: 'why-blocked', en: "why can't I add licenses?", nl: 'waarom kan ik geen licenties toevoegen?' },
  { name: 'invoices', en: 'show my invoices', nl: 'toon mijn facturen' },
  {
    name: 'no-invoices',
    en: 'invoices from January 2020 to March 2020',
    nl: 'facturen van januari 2020 tot maart 2020',
  },
  { name: 'refused-invoices', as: 'Isaiah', en: 'show my invoices', nl: 'toon mijn facturen' },
  { name: 'payment-methods', en: 'show my payment methods', nl: 'toon mijn betaalmethoden' },
  { name: 'add-card', en: 'add a payment method', nl: 'voeg een betaalmethode toe' },
  { name: 'replace-which', en: 'replace our credit card', nl: 'vervang onze creditcard' },
  { name: 'replace-without-another', en: 'replace the credit card for E3', nl: 'vervang de creditcard voor E3' },
  {
    name: 'change-billing-profile',
    en: 'move Exchange Online to another billing profile',
    nl: 'zet Exchange Online over naar een ander factureringsprofiel',
  },
  {
    name: 'change-billing-profile-done',
    en: 'move Exchange Online to another billing profile',
    nl: 'zet Exchange Online over naar een ander factureringsprofiel',
    presses: [confirm],
  },
  { name: 'credit-check', en: 'is the credit check done yet?', nl: 'is de kredietcontrole al klaar?' },
  { name: 'card-number-typed', en: 'pay with 4111 1111 1111 1111', nl: 'betaal met 4111 1111 1111 1111' },
  { name: 'not-understood', en: 'what is the weather', nl: 'wat voor weer wordt het' },
  { name: 'dismissed', en: 'add 5 licenses to E3', nl: 'voeg 5 licenties toe aan E3', presses: [dismiss] },
  { name: 'expired', en: 'add 5 licenses to E3', nl: 'voeg 5 licenties toe aan E3', presses: [{ button: 0, days: 2 }] },
];

/** A fixed Monday morning, so that the cards only change when the product does. */
const monday = Date.parse('2026-11-23T09:00:00Z');

function buttonsOf(card: Json): { verb: string; data: Json }[] {
  const found: { verb: string; data: Json }[] = [];
  JSON.stringify(card, (key, value) => {
    if (key === 'fallback' || key === 'selectAction') return undefined;
    if (value?.type === 'Action.Execute') found.push(value);
    return value;
  });
  return found;
}

const untouched = new WeakSet<Store>();

/** Plays the scene in an organization made anew, and returns the card that ends it. */
export async function play(scene: Scene, locale: Locale, store: Store): Promise<Json> {
  if ('notices' in scene) {
    const [first, ...more] = scene.notices;
    const context = contextOf(locale);
    return render(more.length === 0 ? noticeCard(first, context) : digestCard(scene.notices, context)).card;
  }
  const { as = 'Alex', presses = [], name, ...says } = scene;
  // Only a press changes anything: without one, the next scene finds the organization as it was.
  if (!untouched.has(store)) await store.clear();
  await createDemoTenant(store, new Date(monday));
  if (presses.length > 0) untouched.delete(store);
  else untouched.add(store);
  let now = monday;
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
  const envelope = { from, conversationId: `${name}-${locale}`, isGroup: false, address: '{}', clientLocale: locale };
  let reply = await turn({ ...envelope, activityId: newId(), kind: 'said', text: says[locale] });
  for (const { button, typed = {}, days = 0 } of presses) {
    now += days * 86_400_000;
    const action = 'card' in reply ? buttonsOf(reply.card)[button] : undefined;
    if (!action) throw new Error(`${name} has no button ${button}`);
    reply = await turn({
      ...envelope,
      activityId: newId(),
      kind: 'pressed',
      verb: action.verb,
      data: { ...action.data, ...typed },
    });
  }
  if (!('card' in reply)) throw new Error(`${name} ends without a card`);
  return reply.card;
}
