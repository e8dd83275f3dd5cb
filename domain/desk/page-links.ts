// Links to our web pages: made for one person and one purpose, found again by their token, used once.
import { linkId, type PageLink, type PagePurpose } from '../model/page-link.ts';
import { policy } from '../policy.ts';
import type { Session, Store } from '../store/open-store.ts';
import type { Desk, Visitor } from './desk.ts';

/** Returns the token, which is kept nowhere: only its fingerprint is. */
export async function makeLink(
  { store, newId }: Desk,
  { purpose, locale }: { purpose: PagePurpose; locale: 'en' | 'nl' },
  { person, tenant, at }: Visitor,
): Promise<string> {
  const token = newId();
  const expiresAt = new Date(at.getTime() + policy.pageLinkMinutes * 60_000);
  const own = { id: linkId(token), tenantId: tenant.id, version: 0 };
  await store.pageLinks.save({ ...own, person: person.id, locale, purpose, used: [], expiresAt });
  return token;
}

export type Found = { link: PageLink; visitor: Visitor };

/** Undefined for a token that never was, that is too old, or whose person has left. */
export async function findLink(store: Store, token: string, at: Date, session?: Session): Promise<Found | undefined> {
  const [link] = await store.pageLinks.list({ id: linkId(token) }, { session, limit: 1 });
  if (!link || link.expiresAt <= at) return undefined;
  const { tenantId } = link;
  const tenant = await store.tenants.get(tenantId, tenantId, session);
  const person = await store.people.get(tenantId, link.person, session);
  return tenant && person ? { link, visitor: { tenant, person, at } } : undefined;
}

/** Marks it as used in the transaction of what it is used for; two uses at once, and one of them finds it used. */
export function markUsed(store: Store, link: PageLink, use: string, session: Session): Promise<PageLink> {
  return store.pageLinks.save({ ...link, used: [...link.used, use] }, session);
}
