// Licences to people, and back.
import { furtherPeople } from '../../../bot/sandbox/further-people.ts';
import { confirm, type Played } from './scene.ts';

/** One more than go at once (ASN-1). */
const twentyOne = furtherPeople(120)
  .slice(-21)
  .map(({ name }) => name)
  .join('\n');

export const assigningScenes: Played[] = [
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
  { name: 'holders', en: 'who has E3?', nl: 'wie heeft E3?' },
  {
    name: 'holders-found',
    en: 'who has E3?',
    nl: 'wie heeft E3?',
    presses: [{ button: 0, typed: { name: 'ann' } }],
  },
  { name: 'holders-to-look-at', as: 'Megan', en: 'who has Visio?', nl: 'wie heeft Visio?' },
  {
    name: 'unassign-from-whom',
    en: 'remove 5 licenses from E3',
    nl: 'verwijder 5 licenties van E3',
    presses: [{ button: 0 }],
  },
];
