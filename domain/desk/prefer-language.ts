// The language in which a person wants to be answered, kept with the person.
import type { Desk, Visitor } from './desk.ts';

/** False for somebody whom the directory does not know: their wish cannot be kept. */
export function preferLanguage({ store }: Desk, { person, tenant }: Visitor, locale: 'en' | 'nl'): Promise<boolean> {
  return store.transaction(async (session) => {
    const known = await store.people.get(tenant.id, person.id, session);
    if (!known) return false;
    await store.people.save({ ...known, preferredLocale: locale }, session);
    return true;
  });
}
