// Buying an add-on, for each kind of base and at each step.
import { confirm, monthly, type Played, type Press } from './scene.ts';

const next = (typed: Press['typed'] = {}): Press => ({ button: 0, typed });
const copilot = { en: 'buy 45 Copilot', nl: 'koop 45 Copilot' };
const storage = { en: 'buy 50 GB extra storage for E3', nl: 'koop 50 GB extra opslag voor E3' };
const forE5 = { en: 'buy 20 Audio Conferencing for E5', nl: 'koop 20 Audio Conferencing voor E5' };
const forPrepaid = {
  en: 'buy 5 Audio Conferencing for Business Premium',
  nl: 'koop 5 Audio Conferencing voor Business Premium',
};

export const addOnScenes: Played[] = [
  { name: 'add-on-which', en: 'buy an add-on', nl: 'koop een invoegtoepassing' },
  { name: 'add-on-which-in-germany', region: 'germany', en: 'buy an add-on', nl: 'koop een invoegtoepassing' },
  { name: 'add-on-which-for-e3', en: 'buy an add-on for E3', nl: 'koop een invoegtoepassing voor E3' },
  { name: 'add-on-for-what', en: 'buy 5 Audio Conferencing', nl: 'koop 5 Audio Conferencing' },
  { name: 'add-on-gigabytes', en: 'buy extra storage for E3', nl: 'koop extra opslag voor E3' },
  { name: 'add-on', ...storage },
  { name: 'add-on-done', ...storage, presses: [confirm] },
  { name: 'add-on-for-prepaid', ...forPrepaid, presses: [monthly] },
  { name: 'add-on-by-invoice', ...forE5 },
  { name: 'add-on-by-invoice-done', ...forE5, presses: [confirm] },
  { name: 'add-on-to-everybody', ...copilot, presses: [monthly] },
  { name: 'add-on-assigns', ...copilot, presses: [monthly, next({ assign: 'yes' })] },
  { name: 'add-on-assigns-done', ...copilot, presses: [monthly, next({ assign: 'yes' }), confirm] },
  { name: 'add-on-there-already', en: 'buy 20 Audio Conferencing for E3', nl: 'koop 20 Audio Conferencing voor E3' },
  { name: 'add-on-does-not-fit', en: 'buy 20 Teams Phone for E3', nl: 'koop 20 Teams Phone voor E3' },
  {
    name: 'add-on-needs-its-base',
    en: 'assign Audio Conferencing to Tess Smit',
    nl: 'wijs Audio Conferencing toe aan Tess Smit',
  },
  { name: 'add-ons-of-a-subscription', en: 'show E3', nl: 'toon E3' },
];
