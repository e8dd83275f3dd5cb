// Reads of one tenant, as commands and questions need them; with a session, all at one moment.
import type { Reader } from '../command.ts';
import { Role } from '../model/person.ts';
import type { Session, Store } from './open-store.ts';

export function readerOf(store: Store, tenantId: string, session?: Session): Reader {
  const all = { tenantId };
  return {
    person: (id) => store.people.get(tenantId, id, session),
    people: (ids) =>
      store.people.list({ ...all, $or: [{ roles: { $in: Role.options } }, { id: { $in: [...ids] } }] }, { session }),
    subscription: (id) => store.subscriptions.get(tenantId, id, session),
    subscriptions: () => store.subscriptions.list(all, { session }),
    assignments: (subscription) => store.assignments.list({ ...all, subscription }, { session }),
    productKeys: (fingerprints) => store.productKeys.list({ ...all, id: { $in: [...fingerprints] } }, { session }),
    paymentMethods: () => store.paymentMethods.list(all, { session }),
    billingProfiles: () => store.billingProfiles.list(all, { session }),
    refusals: (rules, since, by) =>
      store.audit.count(
        { ...all, rule: { $in: [...rules] }, at: { $gte: since }, ...(by !== undefined && { by }) },
        session,
      ),
  };
}
