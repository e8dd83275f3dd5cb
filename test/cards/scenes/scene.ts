// What a scene is: who says what, and what they press then; or what the bot writes first.
import type { Notice } from '../../../domain/model/notice.ts';
import type { Cloud } from '../../../domain/model/region.ts';

type Json = Record<string, unknown>;
/** A press: the place of the button, or of the row with `row`, and what is typed before. `days` pass before it. */
export type Press = { button: number; row?: true; typed?: Json; days?: number };
/** What could not be charged, and how many days ago. */
export type Unpaid = { subscription: string; days?: number };
export type Played = {
  name: string;
  as?: string;
  region?: Cloud;
  unpaid?: Unpaid;
  /** A price that was announced since, in minor units, and for what. */
  dearer?: { subscription: string; price: number };
  en: string;
  nl: string;
  presses?: Press[];
};
export type Written = { name: string; notices: [Notice, ...Notice[]] };
export type Scene = Played | Written;

export const confirm: Press = { button: 0 };
export const dismiss: Press = { button: 1 };
export const monthly: Press = { button: 0, typed: { terms: 'annual/monthly' } };
export const why: Press = { button: 0, typed: { reason: 'not-used' } };
