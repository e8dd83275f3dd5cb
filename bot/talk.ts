// Somebody, in one conversation, in one language: what every answer is made for.
import type { CardContext } from '../cards/define-cards.ts';
import { sayIn } from '../cards/say.ts';
import type { CardView, Locale } from '../cards/view.ts';
import type { Desk, Visitor } from '../domain/desk/desk.ts';
import type { Tenant } from '../domain/model/tenant.ts';
import type { Incoming } from './channel/channel.ts';

export type Talk = { desk: Desk; visitor: Visitor; locale: Locale; conversation: string };

/** A card, or one sentence that leaves the pressed card as it is. */
export type Said = CardView | { toast: string };

/** The person's own choice comes before the language of their Teams client, and that before the organization's. */
export function localeOf({ clientLocale }: Incoming, visitor: Visitor | undefined): Locale {
  const spoken = clientLocale?.slice(0, 2).toLowerCase();
  const client = spoken === 'nl' || spoken === 'en' ? spoken : undefined;
  return visitor?.person.preferredLocale ?? client ?? visitor?.tenant.defaultLocale ?? 'en';
}

export function contextOf(locale: Locale, tenant?: Tenant, pending?: string): CardContext {
  const say = sayIn(locale, tenant?.currency ?? 'EUR');
  return { say, cloud: tenant?.cloud ?? 'worldwide', ...(pending !== undefined && { pending }) };
}
