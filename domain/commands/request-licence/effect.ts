// What asking an admin for licences does, told completely.
import type { LeftOut } from '../assigning/effect.ts';

export type RequestEffect = {
  product: string;
  /** Who asks. */
  by: string;
  /** Whom it is for. */
  people: { id: string; name: string }[];
  leftOut: LeftOut[];
  reason: string;
  /** Who decides (ROLE-16), by name. */
  deciders: string[];
};
