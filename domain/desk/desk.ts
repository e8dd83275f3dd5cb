// What the desk works with, and what it answers.
import type { AnyCommand, Asked } from '../command.ts';
import type { Accepted, Asks, Refused } from '../decision.ts';
import { dateIn } from '../model/calendar.ts';
import type { Copy, Pending, Somebody } from '../model/pending.ts';
import type { Person } from '../model/person.ts';
import type { Tenant } from '../model/tenant.ts';
import type { PaymentVault } from '../payment-vault.ts';
import type { Store } from '../store/open-store.ts';

export type Desk = {
  store: Store;
  commands: ReadonlyMap<string, AnyCommand>;
  /** Unguessable: ids, and the tokens of links. */
  newId: () => string;
  /** Where our web pages are, such as `https://desk.example.com`; undefined where there are none. */
  pagesAt?: () => string | undefined;
  /** Where cards are kept; without one they are added in the admin center. */
  vault?: PaymentVault;
};

/** Who is at the desk, as the authenticated activity says, and the moment of asking. */
export type Visitor = { person: Person; tenant: Tenant; at: Date };

/** How an order stands after somebody asked, confirmed or dismissed. */
export type Outcome =
  /** Everything is known: this is what will happen. `changed` says why a confirmation led to a fresh card. */
  | { kind: 'review'; pending: Pending; decision: Accepted<unknown>; changed?: 'facts' | 'wish' }
  | { kind: 'asks'; pending: Pending; decision: Asks }
  /** A refused form is still open: `typed` is what the person entered, `before` the form as it stands without that. */
  | {
      kind: 'refused';
      command: string;
      refusal: Refused;
      pending?: Pending;
      before?: Accepted<unknown> | Asks;
      typed?: Record<string, string>;
    }
  /** `first` is false for every press after the one that did it. */
  | { kind: 'done'; pending: Pending; first: boolean }
  | { kind: 'dismissed'; pending: Pending }
  | { kind: 'expired'; pending: Pending }
  | { kind: 'not-yours'; pending: Pending }
  | { kind: 'unknown' };

/** `ticket` is what the pressed card carries. */
export type Press = { ticket: string; fields: Record<string, unknown>; copy?: Copy };

export function askedBy({ person, tenant, at }: Visitor): Asked {
  return { by: person, tenant, at, today: dateIn(tenant.timeZone, at) };
}

export function somebody({ id, name }: Person): Somebody {
  return { id, name };
}

/** Throws for a name that no capability has: only our own code names commands. */
export function commandNamed({ commands }: Desk, name: string): AnyCommand {
  const command = commands.get(name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
}
