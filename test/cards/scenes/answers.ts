// Greetings, help, and what was not understood.
import { confirm, type Played } from './scene.ts';

export const answersScenes: Played[] = [
  {
    name: 'tell-when-cleared',
    en: 'add 5 licenses to Office 365 E1',
    nl: 'voeg 5 licenties toe aan Office 365 E1',
    presses: [confirm],
  },
  { name: 'muted', en: 'stop telling me about trials', nl: 'zwijg over proefversies' },
  { name: 'welcome', en: 'hello', nl: 'hallo' },
  { name: 'help-topic', en: 'help', nl: 'help', presses: [{ button: 2, row: true }] },
  { name: 'help-for-a-member', as: 'Lynne', en: 'help', nl: 'help' },
  { name: 'admin-center', en: 'help', nl: 'help', presses: [{ button: 4 }] },
  { name: 'admin-center-21vianet', region: '21vianet', en: 'help', nl: 'help', presses: [{ button: 4 }] },
  { name: 'not-understood', en: 'what is the weather', nl: 'wat voor weer wordt het' },
];
