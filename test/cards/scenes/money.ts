// Invoices, payment methods, billing profiles and credit checks.
import { confirm, type Played, type Press } from './scene.ts';

const contosoInvoice: Press = { button: 3, row: true };
const poNumber: Press = { button: 0, typed: { number: 'PO-4500/7' } };

export const moneyScenes: Played[] = [
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
  {
    name: 'invoice-to-pay',
    as: 'Lynne',
    en: 'show my invoices',
    nl: 'toon mijn facturen',
    presses: [{ button: 0, row: true }],
  },
  {
    name: 'pay-now',
    as: 'Lynne',
    en: 'show my invoices',
    nl: 'toon mijn facturen',
    presses: [{ button: 0, row: true }, { button: 0 }],
  },
  { name: 'pay-nothing-open', as: 'Diego', en: 'pay the invoice', nl: 'betaal de factuur' },
  {
    name: 'set-po-number',
    en: 'show my payment methods',
    nl: 'toon mijn betaalmethoden',
    presses: [contosoInvoice, poNumber],
  },
  {
    name: 'set-po-number-done',
    en: 'show my payment methods',
    nl: 'toon mijn betaalmethoden',
    presses: [contosoInvoice, poNumber, confirm],
  },
  {
    name: 'billing-profile-with-po-number',
    en: 'show my payment methods',
    nl: 'toon mijn betaalmethoden',
    presses: [contosoInvoice, poNumber, confirm, { button: 0 }],
  },
  { name: 'unpaid', unpaid: { subscription: 'sub-e3' }, en: 'show E3', nl: 'toon E3' },
  { name: 'unpaid-in-the-list', unpaid: { subscription: 'sub-e3' }, en: 'show subscriptions', nl: 'toon abonnementen' },
  { name: 'unpaid-and-stopped', unpaid: { subscription: 'sub-e3', days: 31 }, en: 'show E3', nl: 'toon E3' },
  {
    name: 'refused-reactivate-unpaid',
    unpaid: { subscription: 'sub-e3', days: 31 },
    en: 'reactivate E3',
    nl: 'activeer E3 opnieuw',
  },
  { name: 'unpaid-app', unpaid: { subscription: 'app-sign' }, en: 'show Contoso Sign', nl: 'toon Contoso Sign' },
  {
    name: 'invoice-not-paid',
    unpaid: { subscription: 'sub-e3' },
    en: 'show E3',
    nl: 'toon E3',
    presses: [{ button: 2 }],
  },
  { name: 'refused-billing-reader', as: 'Diego', en: 'add 2 licenses to E5', nl: 'voeg 2 licenties toe aan E5' },
  { name: 'help-for-a-contributor', as: 'Grady', en: 'help', nl: 'help' },
  { name: 'credit-check', en: 'is the credit check done yet?', nl: 'is de kredietcontrole al klaar?' },
  { name: 'card-number-typed', en: 'pay with 4111 1111 1111 1111', nl: 'betaal met 4111 1111 1111 1111' },
];
