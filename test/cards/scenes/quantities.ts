// More and fewer licences, and why it cannot be.
import { confirm, dismiss, type Played } from './scene.ts';

export const quantitiesScenes: Played[] = [
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
  { name: 'refused-role', as: 'Isaiah', en: 'add 5 licenses to E3', nl: 'voeg 5 licenties toe aan E3' },
  { name: 'why-blocked', en: "why can't I add licenses?", nl: 'waarom kan ik geen licenties toevoegen?' },
  {
    name: 'why-blocked-more',
    en: "why can't I add licenses?",
    nl: 'waarom kan ik geen licenties toevoegen?',
    presses: [{ button: 0 }],
  },
  { name: 'dismissed', en: 'add 5 licenses to E3', nl: 'voeg 5 licenties toe aan E3', presses: [dismiss] },
  { name: 'expired', en: 'add 5 licenses to E3', nl: 'voeg 5 licenties toe aan E3', presses: [{ button: 0, days: 2 }] },
];
