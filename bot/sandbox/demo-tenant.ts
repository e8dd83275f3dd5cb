// The sandbox's tenant: turns demo-tenant.json, whose days are relative, into documents dated from today.
import { z } from 'zod';
import type { Directory } from '../../domain/directory.ts';
import { assignmentId } from '../../domain/model/assignment.ts';
import { addDays, addMonths, dateIn } from '../../domain/model/calendar.ts';
import { KnownPerson, type Person, Role } from '../../domain/model/person.ts';
import { keyReference } from '../../domain/model/product-key.ts';
import type { Cloud } from '../../domain/model/region.ts';
import { Subscription } from '../../domain/model/subscription.ts';
import { SelfServicePolicy } from '../../domain/model/tenant.ts';
import type { Store } from '../../domain/store/open-store.ts';
import { invoiceHistory } from './demo-invoices.ts';
import { demoPlaces } from './demo-regions.ts';
import data from './demo-tenant.json' with { type: 'json' };
import { furtherPeople } from './further-people.ts';

const { tenantId, name, domain, defaultLocale, billingAccount } = data.tenant;
const own = { tenantId, version: 0 } as const;

/** People are named in the data and known by their ids in the product. */
const idOf = (name: string): string => data.users.find((user) => user.name === name)?.aadObjectId ?? '';

type Place = (typeof demoPlaces)[Cloud];

function people({ country }: Place): Person[] {
  const named = data.users.map(({ aadObjectId, teamsId: _, roles, preferredLocale, usageLocation, ...user }) => ({
    ...own,
    ...user,
    id: aadObjectId,
    usageLocation: usageLocation && country,
    roles: z.array(Role).parse(roles),
    ...(preferredLocale === 'nl' && { preferredLocale: 'nl' as const }),
  }));
  const further = furtherPeople(data.furtherUsers.count).map((person) => ({
    ...own,
    ...person,
    roles: [],
    usageLocation: country,
    guest: false,
  }));
  return [...named, ...further];
}

/** The sandbox's directory never changes: who is in it is who the demo organization began with, where it is. */
export function demoDirectory({ tenants }: Pick<Store, 'tenants'>): Directory {
  return {
    async people(id) {
      const { cloud = 'worldwide' } = (await tenants.get(id, id)) ?? {};
      return people(demoPlaces[cloud]).map((person) => KnownPerson.parse(person));
    },
  };
}

/** `in 14 months` and `end of next month`, as the data says it. */
function expiry(words: string, today: string): string {
  const months = /in (\d+) months/.exec(words)?.[1];
  const firstOf = (date: string) => `${date.slice(0, 7)}-01`;
  return addDays(firstOf(addMonths(today, Number(months ?? 1) + 1)), -1);
}

function paymentMethods({ cardBrand }: Place, today: string) {
  return data.paymentMethods.map(({ id, kind, brand, last4, expires, owner, ...given }) => ({
    ...own,
    id,
    kind: z.enum(['card', 'bank-account', 'invoice']).parse(kind),
    ...(brand && { brand: cardBrand ?? brand, lastFour: last4 }),
    ...(expires && { expiresOn: expiry(expires, today) }),
    ...(owner && { owner: idOf(owner), holder: owner }),
    ...('private' in given && { private: true }),
  }));
}

function billingProfiles() {
  return data.billingProfiles.map(({ owners, contributors = [], invoiceManagers = [], readers = [], ...profile }) => ({
    ...own,
    ...profile,
    contact: idOf(profile.contact),
    owners: owners.map(idOf),
    contributors: contributors.map(idOf),
    invoiceManagers: invoiceManagers.map(idOf),
    readers: readers.map(idOf),
  }));
}

function subscription(given: (typeof data.subscriptions)[number], { times }: Place, today: string) {
  const { startedDays, endsDays, assignedTo: _, state: __, purchaser, creditCheck, ...fields } = given;
  // A traditional add-on has the agreement and the billing of the subscription that it belongs to (ADD-1).
  const base = data.subscriptions.find(({ id }) => id === given.base);
  const startedOn = addDays(today, startedDays);
  return Subscription.parse({
    ...own,
    source: base?.source,
    agreement: base?.agreement,
    recurringBilling: base?.recurringBilling ?? false,
    term: base?.term ?? 'annual',
    billing: base?.billing ?? (given.term === 'monthly' ? 'monthly' : 'annual'),
    ...fields,
    ...(given.price !== undefined && { price: given.price * times }),
    startedOn,
    endsOn: addDays(today, endsDays),
    ...(purchaser && { purchaser: idOf(purchaser) }),
    ...(creditCheck && {
      creditCheck: {
        since: addDays(today, creditCheck.sinceDays),
        quantity: creditCheck.forQuantity,
        requestedBy: idOf('Megan Bowen'),
      },
    }),
    added: [{ on: startedOn, quantity: given.total }],
  });
}

/** Apps renew by the year and are billed by the month; their term is as old as its end says. */
function app(given: (typeof data.apps)[number], { times }: Place, today: string) {
  const { id, product, billingProfile, price, total = 1 } = given;
  const endsOn = addDays(today, given.endsDays);
  const startedOn = addMonths(endsOn, -12);
  return Subscription.parse({
    ...own,
    ...{ id, product, total, startedOn, endsOn },
    ...(price !== undefined && { price: price * times, billingProfile }),
    source: 'direct',
    agreement: 'MCA',
    assigned: 0,
    term: 'annual',
    billing: 'monthly',
    recurringBilling: given.state !== 'disabled',
    added: [{ on: startedOn, quantity: total }],
    app: {
      pricing: given.pricing,
      portal: given.publisherPortal,
      route: given.route,
      ...(given.state !== 'not-activated' && { activatedOn: startedOn }),
    },
  });
}

function productKeys(today: string) {
  return data.productKeys.map(({ key, state, country, ...rest }) => {
    const { fingerprint, lastFive } = keyReference(key);
    const redeemed = { by: idOf('Megan Bowen'), on: addDays(today, -305), subscription: 'sub-bp' };
    return {
      ...own,
      ...rest,
      id: fingerprint,
      lastFive,
      state: z.enum(['unused', 'redeemed', 'processing', 'blocked']).parse(state),
      ...(country && { country }),
      ...(state === 'redeemed' && { redeemed }),
    };
  });
}

/** As many people as `assigned` says: the named ones first, then everybody in directory order. */
function assignments(given: (typeof data.subscriptions)[number], everybody: readonly Person[], today: string) {
  const first = ('assignedTo' in given ? (given.assignedTo ?? []) : []).map(idOf);
  const able = everybody.filter(({ guest, usageLocation }) => !guest && usageLocation).map(({ id }) => id);
  const order = [...first, ...able.filter((id) => !first.includes(id))];
  return order.slice(0, given.assigned).map((person) => ({
    ...own,
    id: assignmentId(given.id, person),
    subscription: given.id,
    person,
    on: addDays(today, given.startedDays),
  }));
}

function licenceRequests(today: string) {
  return data.licenceRequests.map(({ product, person, requestedBy, reason, onDays, decided }) => ({
    ...own,
    id: `${product}/${idOf(person)}`,
    product,
    person: idOf(person),
    requestedBy: idOf(requestedBy),
    reason,
    on: addDays(today, onDays),
    ...(decided && {
      decided: {
        approved: decided.approved,
        by: idOf(decided.by),
        on: addDays(today, decided.onDays),
        word: decided.word,
      },
    }),
  }));
}

/** Everything that the demo organization begins with on that day. */
function organizationOn(today: string, cloud: Cloud) {
  const place = demoPlaces[cloud];
  const { country, currency, timeZone } = place;
  const tenant = {
    ...own,
    ...{ id: tenantId, name, domain, country, cloud, currency, timeZone },
    defaultLocale: z.enum(['en', 'nl']).parse(defaultLocale),
    billingAccount: {
      owners: billingAccount.owners.map(idOf),
      contributors: billingAccount.contributors.map(idOf),
    },
    selfServicePolicy: z.record(z.string(), SelfServicePolicy).parse(data.selfServicePolicy),
  };
  const everybody = people(place);
  const methods = paymentMethods(place, today);
  const profiles = billingProfiles();
  const bought = [
    ...data.subscriptions.map((one) => subscription(one, place, today)),
    ...data.apps.map((one) => app(one, place, today)),
  ];
  const { subscriptions, invoices } = invoiceHistory(bought, { methods, profiles }, today);
  const given = data.subscriptions.flatMap((one) => assignments(one, everybody, today));
  return { tenant, everybody, methods, profiles, subscriptions, invoices, given };
}

/** Made once for a day: a sandbox that begins anew again and again, as in our tests, begins with the same. */
const made = new Map<string, ReturnType<typeof organizationOn>>();

function madeOn(today: string, cloud: Cloud) {
  const key = `${today}/${cloud}`;
  const organization = made.get(key) ?? organizationOn(today, cloud);
  made.set(key, organization);
  return organization;
}

/** Fills an empty store, all at once; one that knows the tenant already is left as it is, wherever that is. */
export async function createDemoTenant(store: Store, now: Date, cloud: Cloud = 'worldwide'): Promise<void> {
  const today = dateIn(demoPlaces[cloud].timeZone, now);
  const { tenant, everybody, methods, profiles, subscriptions, invoices, given } = madeOn(today, cloud);
  await store.transaction(async (session) => {
    if (await store.tenants.get(tenantId, tenantId, session)) return;
    await store.tenants.save(tenant, session);
    await store.people.addAll(everybody, session);
    await store.paymentMethods.addAll(methods, session);
    await store.billingProfiles.addAll(profiles, session);
    await store.subscriptions.addAll(subscriptions, session);
    await store.invoices.addAll(invoices, session);
    await store.assignments.addAll(given, session);
    await store.licenceRequests.addAll(licenceRequests(today), session);
    await store.productKeys.addAll(productKeys(today), session);
  });
}
