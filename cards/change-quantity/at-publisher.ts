// What differs about the licences of an app: its publisher assigns them, and alone knows who has one (APP-8).
import type { Locale } from '../view.ts';

const en = {
  more: 'You assign the new licenses in the publisher’s portal.',
  fewer: 'Only the publisher knows who has a license: first take back in its portal what is to go.',
  next: 'Who has a license is arranged in the publisher’s portal.',
  portal: 'Assign in the publisher’s portal',
};

const nl: typeof en = {
  more: 'De nieuwe licenties wijs je toe in de portal van de uitgever.',
  fewer: 'Alleen de uitgever weet wie een licentie heeft: trek in die portal eerst in wat weg kan.',
  next: 'Wie een licentie heeft, regel je in de portal van de uitgever.',
  portal: 'Toewijzen in de portal van de uitgever',
};

export const atPublisher: Record<Locale, typeof en> = { en, nl };
