// Licence requests: asked for by a member, listed, and decided by whoever finds them in the list.
import { confirm, type Played, type Press } from './scene.ts';

const ask = { as: 'Lynne', en: 'request a license for Visio Plan 1', nl: 'vraag een licentie voor Visio Plan 1 aan' };
const forTwo: Press = {
  button: 0,
  typed: { reason: 'We draw the plans of the new office.', names: 'me, Adele Vance' },
};
const list = { as: 'Isaiah', en: 'show the license requests', nl: 'toon de licentieaanvragen' };
const process: Press = { button: 1 };
const words: Press = { button: 0, typed: { message: 'Fill in the form on https://help.contoso.example.' } };
const open = (button: number): Press => ({ button, row: true });
const deny: Press = { button: 1, typed: { word: 'Use the web version first.' } };

export const licenceRequestScenes: Played[] = [
  { name: 'buying-not-allowed', as: 'Lynne', en: 'buy 2 Project Plan 3', nl: 'koop 2 Project Plan 3' },
  { name: 'request-which', as: 'Lynne', en: 'request a license for myself', nl: 'vraag een licentie aan voor mezelf' },
  { ...ask, name: 'request-why' },
  { ...ask, name: 'request-unknown-name', presses: [{ button: 0, typed: { reason: 'Plans', names: 'Zorro' } }] },
  { ...ask, name: 'request-review', presses: [forTwo] },
  { ...ask, name: 'request-sent', presses: [forTwo, confirm] },
  { name: 'requests-of-a-member', as: 'Lynne', en: list.en, nl: list.nl },
  { ...list, name: 'requests' },
  { ...list, name: 'request-open', presses: [open(0)] },
  { ...list, name: 'request-approve', presses: [open(0), confirm] },
  { ...list, name: 'request-approved', presses: [open(0), confirm, confirm] },
  { ...list, name: 'request-deny', presses: [open(1), deny] },
  { ...list, name: 'request-denied', presses: [open(1), deny, confirm] },
  { ...list, name: 'request-nothing-to-give', presses: [open(1), confirm] },
  { ...list, name: 'request-process', presses: [process] },
  { ...list, name: 'request-process-review', presses: [process, words] },
  { ...list, name: 'request-process-done', presses: [process, words, confirm] },
  { ...list, name: 'requests-with-own-process', presses: [process, words, confirm, { button: 0 }] },
];
