// Greetings, help, and what was not understood.
import type { Played } from './scene.ts';

export const answersScenes: Played[] = [
  { name: 'muted', en: 'stop telling me about trials', nl: 'zwijg over proefversies' },
  { name: 'welcome', en: 'hello', nl: 'hallo' },
  { name: 'help-for-a-member', as: 'Lynne', en: 'help', nl: 'help' },
  { name: 'admin-center', en: 'help', nl: 'help', presses: [{ button: 4 }] },
  { name: 'admin-center-21vianet', region: '21vianet', en: 'help', nl: 'help', presses: [{ button: 4 }] },
  { name: 'not-understood', en: 'what is the weather', nl: 'wat voor weer wordt het' },
];
