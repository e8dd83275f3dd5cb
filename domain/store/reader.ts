// Reads of one tenant, as commands and questions need them; with a session, all at one moment.
import type { Reader } from '../command.ts';
import { type Person, Role } from '../model/person.ts';
import { isHandle, keysOf, keysOfBeginning } from '../model/person-names.ts';
import { withBillingRoles } from '../model/with-billing-roles.ts';
import { policy } from '../policy.ts';
import type { Session, Store } from './open-store.ts';

/** Sorting all who have a licence would read everybody; of a larger crowd some are as good as any. */
const mostHoldersSorted = 200;

/** All of these keys; without any, everybody. */
function having(keys: readonly string[]): object {
  return keys.length === 0 ? {} : { $and: keys.map((key) => ({ findableBy: key })) };
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

export function readerOf(store: Store, tenantId: string, session?: Session): Reader {
  const all = { tenantId };
  const peopleWith = (filter: object, limit?: number) =>
    store.people.list({ ...all, ...filter }, { session, sort: { name: 1 }, ...(limit !== undefined && { limit }) });
  return {
    person: (id) => store.people.get(tenantId, id, session),
    async people(ids) {
      const { billingAccount } = (await store.tenants.get(tenantId, tenantId, session)) ?? {};
      const { owners = [], contributors = [] } = billingAccount ?? {};
      const profiles = billingAccount ? await store.billingProfiles.list(all, { session }) : [];
      const ofProfiles = profiles.flatMap((profile) => [...profile.owners, ...profile.contributors]);
      const named = [...ids, ...owners, ...contributors, ...ofProfiles];
      const either = { $or: [{ roles: { $in: Role.options } }, { id: { $in: named } }] };
      const found = await store.people.list({ ...all, ...either }, { session });
      return found.map((one) => withBillingRoles(one, { billingAccount }, profiles));
    },
    async tenant() {
      const tenant = await store.tenants.get(tenantId, tenantId, session);
      if (!tenant) throw new Error(`no tenant ${tenantId}`);
      return tenant;
    },
    subscription: (id) => store.subscriptions.get(tenantId, id, session),
    subscriptions: () => store.subscriptions.list(all, { session }),
    assignments: (subscription) => store.assignments.list({ ...all, subscription }, { session }),
    productKeys: (fingerprints) => store.productKeys.list({ ...all, id: { $in: [...fingerprints] } }, { session }),
    paymentMethods: () => store.paymentMethods.list(all, { session }),
    billingProfiles: () => store.billingProfiles.list(all, { session }),
    async peopleCalled(written) {
      const handles = written.filter(isHandle).flatMap(keysOf);
      const found = handles.length > 0 ? await peopleWith({ findableBy: { $in: handles } }) : [];
      // One after the other: a transaction has one line to the database.
      for (const name of new Set(written.filter((one) => !isHandle(one) && one.trim() !== ''))) {
        found.push(...(await peopleWith(having(keysOf(name)), policy.maxNamesakes + 1)));
      }
      return distinct(found);
    },
    peopleLike: (typed, most) => peopleWith(having(keysOfBeginning(typed)), most),
    assignmentsOf: (people) => store.assignments.list({ ...all, person: { $in: [...people] } }, { session }),
    async holders(subscription, most) {
      const some = await store.assignments.list({ ...all, subscription }, { session, limit: mostHoldersSorted });
      const people = await peopleWith({ id: { $in: some.map(({ person }) => person) } });
      return people.slice(0, most);
    },
    licenceRequests: () => store.licenceRequests.list(all, { session, sort: { on: 1, _id: 1 } }),
    licenceRequest: (id) => store.licenceRequests.get(tenantId, id, session),
    watchesOf: (person) => store.watches.list({ ...all, person }, { session }),
    invoice: (id) => store.invoices.get(tenantId, id, session),
    unpaidInvoices: () =>
      store.invoices.list({ ...all, failed: { $exists: true } }, { session, sort: { 'failed.firstOn': 1, _id: 1 } }),
    invoices: (from, to) =>
      store.invoices.list({ ...all, issuedOn: { $gte: from, $lte: to } }, { session, sort: { issuedOn: -1, _id: 1 } }),
    refusals: (rules, since, by) =>
      store.audit.count(
        { ...all, rule: { $in: [...rules] }, at: { $gte: since }, ...(by !== undefined && { by }) },
        session,
      ),
  };
}
