// Values to test with: valid as they are, so that a test names only what it is about.
import type { Asked } from '../../domain/command.ts';
import { type Assignment, assignmentId } from '../../domain/model/assignment.ts';
import type { LicenceRequest } from '../../domain/model/licence-request.ts';
import type { BillingProfile, PaymentMethod } from '../../domain/model/payment.ts';
import type { Person } from '../../domain/model/person.ts';
import { keyReference, type ProductKey } from '../../domain/model/product-key.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import type { Tenant } from '../../domain/model/tenant.ts';
import type { Paying } from '../../domain/rules/paying.ts';

type App = NonNullable<Subscription['app']>;
const own = { tenantId: 'contoso', version: 1 } as const;

/** The business date of every test that names none. */
export const today = '2026-11-21';

export function aTenant(given: Partial<Tenant> = {}): Tenant {
  return {
    ...own,
    id: 'contoso',
    name: 'Contoso',
    domain: 'example.com',
    country: 'NL',
    cloud: 'worldwide',
    currency: 'EUR',
    timeZone: 'Europe/Amsterdam',
    defaultLocale: 'en',
    customerAgreement: { acceptedOn: '2026-06-01', by: 'alex' },
    ...given,
  };
}

/** Somebody without an admin role. */
export function aPerson(given: Partial<Person> = {}): Person {
  return {
    ...own,
    id: 'adele',
    name: 'Adele Vance',
    userPrincipalName: 'adelev@example.com',
    roles: [],
    usageLocation: 'NL',
    guest: false,
    ...given,
  };
}

/** A global admin, unless `given` says otherwise. */
export function anAdmin(given: Partial<Person> = {}): Person {
  return aPerson({
    id: 'alex',
    name: 'Alex Wilber',
    userPrincipalName: 'alexw@example.com',
    roles: ['global-admin'],
    ...given,
  });
}

export function asked({
  by = anAdmin(),
  on = today,
  tenant = aTenant(),
}: {
  by?: Person;
  on?: string;
  tenant?: Tenant;
} = {}): Asked {
  return { by, tenant, at: new Date(`${on}T12:00Z`), today: on };
}

/** 100 licences of Microsoft 365 E3, 96 of them assigned: a year under MOSA, paid every month with a Visa card. */
export function aSubscription(given: Partial<Subscription> = {}): Subscription {
  const { total = 100, startedOn = '2026-06-09' } = given;
  return {
    ...own,
    id: 'sub-e3',
    product: 'm365-e3',
    source: 'direct',
    agreement: 'MOSA',
    total,
    assigned: Math.min(96, total),
    price: 3600,
    term: 'annual',
    billing: 'monthly',
    paidBy: 'visa',
    startedOn,
    endsOn: '2027-06-09',
    recurringBilling: true,
    added: [{ on: startedOn, quantity: total }],
    ...given,
  };
}

/** 5 licences of Business Premium, 3 assigned, activated with a product key until 20 January. */
export function aPrepaid(given: Partial<Subscription> = {}): Subscription {
  const prepaid = {
    id: 'sub-bp',
    product: 'm365-business-premium',
    source: 'prepaid',
    recurringBilling: false,
  } as const;
  const { paidBy: _, ...unpaid } = aSubscription({ ...prepaid, total: 5, assigned: 3, price: 2200, added: [] });
  return { ...unpaid, startedOn: '2026-01-20', endsOn: '2027-01-20', ...given };
}

/** What Adele bought for her own team. */
export function aPurchase(given: Partial<Subscription> = {}): Subscription {
  const { paidBy: _, ...unpaid } = aSubscription({ id: 'sub-powerapps', product: 'power-apps', total: 3, assigned: 2 });
  return { ...unpaid, source: 'self-service', agreement: 'MCA', purchaser: 'adele', billingProfile: 'adele', ...given };
}

/** A card of Alex's, unless `given` says otherwise. */
/** 15 licences of Contoso Sign, an app of another publisher, activated in June. */
export function anApp({
  app,
  ...given
}: Omit<Partial<Subscription>, 'app'> & { app?: Partial<App> } = {}): Subscription {
  return aSubscription({
    id: 'app-sign',
    product: 'contoso-sign',
    agreement: 'MCA',
    total: 15,
    assigned: 0,
    app: { pricing: 'per-licence', portal: 'https://sign.contoso.example/admin', activatedOn: '2026-06-10', ...app },
    ...given,
  });
}

export function aPaymentMethod(given: Partial<PaymentMethod> = {}): PaymentMethod {
  return {
    ...own,
    id: 'visa',
    kind: 'card',
    brand: 'Visa',
    lastFour: '4242',
    expiresOn: '2028-01-31',
    owner: 'alex',
    ...given,
  };
}

export function aBillingProfile(given: Partial<BillingProfile> = {}): BillingProfile {
  const people = { contact: 'alex', owners: ['alex'], contributors: [], invoiceManagers: [], readers: [] };
  return { ...own, ...people, id: 'main', name: 'Main', paymentMethod: 'visa', address: 'Keizersgracht 1', ...given };
}

/** A card, an invoice, and the profile that Adele pays her own purchase with. */
export function paying(...methods: PaymentMethod[]): Paying {
  const invoice = aPaymentMethod({ id: 'invoice', kind: 'invoice' });
  return {
    methods: methods.length > 0 ? methods : [aPaymentMethod(), invoice],
    profiles: [aBillingProfile({ id: 'adele', owners: ['adele'] })],
  };
}

/** As the seller knows it: 5 licences of Business Premium for a year, never used. */
export function aProductKey(written: string, given: Partial<ProductKey> = {}): ProductKey {
  const { fingerprint, lastFive } = keyReference(written);
  const worth = { product: 'm365-business-premium', licences: 5, months: 12, state: 'unused' } as const;
  return { ...own, ...worth, id: fingerprint, lastFive, ...given };
}

/** Adele asked for Visio Plan 1 for Lynne. */
export function aLicenceRequest(given: Partial<LicenceRequest> = {}): LicenceRequest {
  const about = { id: 'visio-p1/lynne', product: 'visio-p1', person: 'lynne', requestedBy: 'adele' };
  return { ...own, ...about, reason: 'She draws plans.', on: '2026-11-20', ...given };
}

export function anAssignment(subscription: string, person: string): Assignment {
  return { ...own, id: assignmentId(subscription, person), subscription, person, on: '2026-06-09' };
}

/** `p1`, `p2` and so on, members without a role. */
export function manyPeople(count: number, given: Partial<Person> = {}): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return aPerson({
      id: `p${number}`,
      name: `Person ${number}`,
      userPrincipalName: `p${number}@example.com`,
      ...given,
    });
  });
}
