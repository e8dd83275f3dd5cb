// Why something with invoices, payment methods or billing profiles is refused.
import type { Refused } from '../domain/decision.ts';
import type { PaidWith } from '../domain/model/payment.ts';
import type { Region } from '../domain/model/region.ts';
import type { Use } from '../domain/rules/uses.ts';
import type { RefusalTexts } from './define-cards.ts';
import { methodTitle, useTitle } from './payment-words.ts';
import { waysInWords } from './region-words.ts';
import type { Locale } from './view.ts';

type Admins = { admins: readonly string[] };

export type MoneyRefusal =
  | Refused<'ROLE-7', Admins & { mayAdd: boolean }>
  | Refused<'ROLE-13', Admins>
  | Refused<'SSP-9', { from: string; to: string }>
  | Refused<'NO-INVOICE', { id: string }>
  | Refused<'NO-METHOD'>
  | Refused<'NO-PROFILE'>
  | Refused<'NOT-USED'>
  | Refused<'NOT-PAID-HERE', { product: string }>
  | Refused<'BIL-2', { product: string }>
  | Refused<'PAY-2'>
  | Refused<'PAY-4', { method: string; paidWith: PaidWith; uses: readonly Use[] }>
  | Refused<'PAY-7', { from: PaidWith }>
  | Refused<'NOTHING-OWED', { invoice: string; paidOn: string | undefined }>
  | Refused<'NOTHING-OPEN'>
  | Refused<'NO-PAY-NOW', { invoice: string; subscription: string; hasFailed: boolean }>
  | Refused<'NOT-THEIR-BILL', { profile: string; payers: readonly string[] }>
  | Refused<'REG-7', { paysWith: Region['paysWith'] }>
  | Refused<'PAY-10', { of: 'subscription' | 'method' | 'profile'; from: PaidWith }>;

const en: RefusalTexts<MoneyRefusal> = {
  'ROLE-7': ({ admins, mayAdd }, say) => ({
    why: 'Payment methods are for global and billing admins, and for people who pay for something of their own.',
    cure: mayAdd ? `Add a card to pay for your own team, or ask ${say.anyOf(admins)}.` : `Ask ${say.anyOf(admins)}.`,
    next: [mayAdd ? { title: 'Add a card', open: 'add-payment-method' } : { title: 'What can I do?', open: 'help' }],
  }),
  'ROLE-13': ({ admins }, say) => ({
    why: 'This needs a role that you do not have: global or billing admin, or a role on the billing profile.',
    cure: `Ask ${say.anyOf(admins)}.`,
    next: [{ title: 'What can I do?', open: 'help' }],
  }),
  'SSP-9': ({ from, to }, say) => ({
    why: `${say.date(from)} is later than ${say.date(to)}, so no invoice can lie between them.`,
    cure: 'Write the earlier day first, for example "invoices from March to May".',
    next: [{ title: 'Show the last 3 months', open: 'list-invoices', input: { months: 3 } }],
  }),
  'NO-INVOICE': () => ({
    why: 'I could not find that invoice.',
    cure: 'Choose one of your invoices.',
    next: [{ title: 'Show my invoices', open: 'list-invoices' }],
  }),
  'NO-METHOD': () => ({
    why: 'I could not find that payment method. It may have been deleted.',
    cure: 'Choose one of your payment methods.',
    next: [{ title: 'Show payment methods', open: 'show-payment-methods' }],
  }),
  'NO-PROFILE': () => ({
    why: 'I could not find that billing profile.',
    cure: 'Choose one of your billing profiles.',
    next: [{ title: 'Show payment methods', open: 'show-payment-methods' }],
  }),
  'NOT-USED': () => ({
    why: 'Nothing that you can change is paid with this payment method, so there is nothing to replace.',
    cure: 'Choose a payment method that is in use.',
    next: [{ title: 'Show payment methods', open: 'show-payment-methods' }],
  }),
  'NOT-PAID-HERE': ({ product }, say) => ({
    why: `${say.product(product)} has no payment method: it was paid with a product key, or a partner sends the bill.`,
    cure: 'Choose a subscription that you pay for here.',
    next: [{ title: 'Show my subscriptions', open: 'list-subscriptions' }],
  }),
  'BIL-2': ({ product }, say) => ({
    why: `${say.product(product)} is not on a billing profile: it is invoiced on its own, as one order.`,
    cure: 'Replace its payment method instead.',
    next: [{ title: 'Replace the payment method', open: 'replace-payment-method', input: { products: [product] } }],
  }),
  'PAY-2': () => ({
    why: 'A bank account cannot pay for this: billing profiles and self-service purchases need a card.',
    cure: 'Choose a card, or add one.',
    next: [{ title: 'Add a card', open: 'add-payment-method' }],
  }),
  'PAY-4': ({ method, paidWith, uses }, say) => ({
    why: `${methodTitle(paidWith, say.locale)} is still in use: ${uses.map((use) => useTitle(use, say)).join(', ')}.`,
    cure: 'Let another payment method take over first, then delete this one.',
    next: [{ title: 'Replace it', open: 'replace-payment-method', input: { method } }],
  }),
  'PAY-7': ({ from }, say) => ({
    why: `There is no other payment method that you may use instead of ${methodTitle(from, say.locale)}: cards can only be used by the person who added them.`,
    cure: 'Add a card of your own, then ask again.',
    next: [{ title: 'Add a card', open: 'add-payment-method' }],
  }),
  'NOTHING-OWED': ({ invoice, paidOn }, say) => ({
    why: paidOn === undefined ? 'This invoice asks for nothing.' : `This invoice was paid on ${say.date(paidOn)}.`,
    cure: 'You need not do anything.',
    next: [{ title: 'Show the invoice', open: 'show-invoice', input: { invoice } }],
  }),
  'NOTHING-OPEN': () => ({
    why: 'No invoice of yours is open.',
    cure: 'You need not pay anything now.',
    next: [{ title: 'Show my invoices', open: 'list-invoices' }],
  }),
  'NO-PAY-NOW': ({ invoice, subscription, hasFailed }) => ({
    why: 'A card that is used once can pay for what is on a billing profile, and this order has an invoice of its own.',
    cure: hasFailed
      ? 'Let another payment method take over: this invoice is then charged to it at once.'
      : 'Its payment method is charged on its day. What is paid by invoice is paid by wire transfer.',
    next: [
      hasFailed
        ? { title: 'Replace the payment method', open: 'replace-payment-method', input: { subscription } }
        : { title: 'Show the invoice', open: 'show-invoice', input: { invoice } },
    ],
  }),
  'NOT-THEIR-BILL': ({ profile, payers }, say) => ({
    why: `Only owners, contributors and invoice managers of billing profile ${profile} pay its bills.`,
    cure: `Ask ${say.anyOf(payers)}.`,
    next: [{ title: 'Show my invoices', open: 'list-invoices' }],
  }),
  'REG-7': ({ paysWith }, say) => ({
    why: 'International cards are not accepted in your region.',
    cure: `Pay by ${waysInWords(paysWith, say)}, in the admin center.`,
    next: [{ title: 'Open the admin center', page: 'billing' }],
  }),
  'PAY-10': ({ of }) => ({
    why:
      of === 'profile'
        ? 'A billing profile that is paid by invoice stays so, and one that is paid by card cannot change to invoice.'
        : 'An order cannot change between invoice and another payment method.',
    cure:
      of === 'profile'
        ? 'Move the subscription to another billing profile instead.'
        : 'Buy a new subscription with the other method, move the people, and cancel the old one.',
    next: [{ title: 'Show payment methods', open: 'show-payment-methods' }],
  }),
};

const nl: RefusalTexts<MoneyRefusal> = {
  'ROLE-7': ({ admins, mayAdd }, say) => ({
    why: 'Betaalmethoden zijn voor globale en factureringsbeheerders, en voor mensen die zelf iets betalen.',
    cure: mayAdd
      ? `Voeg een kaart toe om voor je eigen team te betalen, of vraag het aan ${say.anyOf(admins)}.`
      : `Vraag het aan ${say.anyOf(admins)}.`,
    next: [
      mayAdd ? { title: 'Kaart toevoegen', open: 'add-payment-method' } : { title: 'Wat kan ik wel?', open: 'help' },
    ],
  }),
  'ROLE-13': ({ admins }, say) => ({
    why: 'Hiervoor is een rol nodig die je niet hebt: globale of factureringsbeheerder, of een rol op het factureringsprofiel.',
    cure: `Vraag het aan ${say.anyOf(admins)}.`,
    next: [{ title: 'Wat kan ik wel?', open: 'help' }],
  }),
  'SSP-9': ({ from, to }, say) => ({
    why: `${say.date(from)} is later dan ${say.date(to)}, dus daar ligt geen factuur tussen.`,
    cure: 'Schrijf de vroegste dag eerst, bijvoorbeeld "facturen van maart tot mei".',
    next: [{ title: 'Toon de laatste 3 maanden', open: 'list-invoices', input: { months: 3 } }],
  }),
  'NO-INVOICE': () => ({
    why: 'Ik kan die factuur niet vinden.',
    cure: 'Kies een van je facturen.',
    next: [{ title: 'Toon mijn facturen', open: 'list-invoices' }],
  }),
  'NO-METHOD': () => ({
    why: 'Ik kan die betaalmethode niet vinden. Misschien is ze verwijderd.',
    cure: 'Kies een van je betaalmethoden.',
    next: [{ title: 'Toon betaalmethoden', open: 'show-payment-methods' }],
  }),
  'NO-PROFILE': () => ({
    why: 'Ik kan dat factureringsprofiel niet vinden.',
    cure: 'Kies een van je factureringsprofielen.',
    next: [{ title: 'Toon betaalmethoden', open: 'show-payment-methods' }],
  }),
  'NOT-USED': () => ({
    why: 'Met deze betaalmethode wordt niets betaald dat jij kunt wijzigen, dus er is niets te vervangen.',
    cure: 'Kies een betaalmethode die in gebruik is.',
    next: [{ title: 'Toon betaalmethoden', open: 'show-payment-methods' }],
  }),
  'NOT-PAID-HERE': ({ product }, say) => ({
    why: `${say.product(product)} heeft geen betaalmethode: het is met een productcode betaald, of een partner stuurt de rekening.`,
    cure: 'Kies een abonnement dat je hier betaalt.',
    next: [{ title: 'Toon mijn abonnementen', open: 'list-subscriptions' }],
  }),
  'BIL-2': ({ product }, say) => ({
    why: `${say.product(product)} staat niet op een factureringsprofiel: het heeft een eigen factuur, als één bestelling.`,
    cure: 'Vervang in plaats daarvan de betaalmethode.',
    next: [{ title: 'Betaalmethode vervangen', open: 'replace-payment-method', input: { products: [product] } }],
  }),
  'PAY-2': () => ({
    why: 'Een bankrekening kan dit niet betalen: factureringsprofielen en selfserviceaankopen hebben een kaart nodig.',
    cure: 'Kies een kaart, of voeg er een toe.',
    next: [{ title: 'Kaart toevoegen', open: 'add-payment-method' }],
  }),
  'PAY-4': ({ method, paidWith, uses }, say) => ({
    why: `${methodTitle(paidWith, say.locale)} is nog in gebruik: ${uses.map((use) => useTitle(use, say)).join(', ')}.`,
    cure: 'Laat eerst een andere betaalmethode dit overnemen en verwijder deze daarna.',
    next: [{ title: 'Vervangen', open: 'replace-payment-method', input: { method } }],
  }),
  'PAY-7': ({ from }, say) => ({
    why: `Er is geen andere betaalmethode die je in plaats van ${methodTitle(from, say.locale)} mag gebruiken: een kaart is alleen voor wie haar heeft toegevoegd.`,
    cure: 'Voeg een eigen kaart toe en vraag het daarna opnieuw.',
    next: [{ title: 'Kaart toevoegen', open: 'add-payment-method' }],
  }),
  'NOTHING-OWED': ({ invoice, paidOn }, say) => ({
    why: paidOn === undefined ? 'Op deze factuur staat niets open.' : `Deze factuur is betaald op ${say.date(paidOn)}.`,
    cure: 'Je hoeft niets te doen.',
    next: [{ title: 'Toon de factuur', open: 'show-invoice', input: { invoice } }],
  }),
  'NOTHING-OPEN': () => ({
    why: 'Er staat geen factuur van je open.',
    cure: 'Je hoeft nu niets te betalen.',
    next: [{ title: 'Toon mijn facturen', open: 'list-invoices' }],
  }),
  'NO-PAY-NOW': ({ invoice, subscription, hasFailed }) => ({
    why: 'Met een kaart voor één keer betaal je wat op een factureringsprofiel staat, en deze bestelling heeft een eigen factuur.',
    cure: hasFailed
      ? 'Laat een andere betaalmethode het overnemen: daarvan wordt deze factuur dan meteen afgeschreven.'
      : 'De betaalmethode wordt op haar dag belast. Wat per factuur gaat, betaal je met een overschrijving.',
    next: [
      hasFailed
        ? { title: 'Betaalmethode vervangen', open: 'replace-payment-method', input: { subscription } }
        : { title: 'Toon de factuur', open: 'show-invoice', input: { invoice } },
    ],
  }),
  'NOT-THEIR-BILL': ({ profile, payers }, say) => ({
    why: `Alleen eigenaren, bijdragers en factuurbeheerders van factureringsprofiel ${profile} betalen de facturen ervan.`,
    cure: `Vraag het aan ${say.anyOf(payers)}.`,
    next: [{ title: 'Toon mijn facturen', open: 'list-invoices' }],
  }),
  'REG-7': ({ paysWith }, say) => ({
    why: 'Internationale kaarten worden in jouw regio niet geaccepteerd.',
    cure: `Betaal met ${waysInWords(paysWith, say)}, in het beheercentrum.`,
    next: [{ title: 'Open het beheercentrum', page: 'billing' }],
  }),
  'PAY-10': ({ of }) => ({
    why:
      of === 'profile'
        ? 'Een factureringsprofiel dat per factuur wordt betaald blijft dat, en een dat met een kaart wordt betaald kan niet naar factuur.'
        : 'Een bestelling kan niet wisselen tussen factuur en een andere betaalmethode.',
    cure:
      of === 'profile'
        ? 'Zet het abonnement in plaats daarvan op een ander factureringsprofiel.'
        : 'Koop een nieuw abonnement met de andere methode, zet de mensen over en zeg het oude op.',
    next: [{ title: 'Toon betaalmethoden', open: 'show-payment-methods' }],
  }),
};

export const moneyRefusals: Record<Locale, RefusalTexts<MoneyRefusal>> = { en, nl };
