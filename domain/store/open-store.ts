// All that License Desk stores, one collection for each kind.
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { Assignment } from '../model/assignment.ts';
import { AuditEntry } from '../model/audit-entry.ts';
import { ReceivedEvent } from '../model/commerce-event.ts';
import { Conversation } from '../model/conversation.ts';
import { Handover } from '../model/handover.ts';
import { Introduction } from '../model/introduction.ts';
import { Invoice } from '../model/invoice.ts';
import { LicenceRequest } from '../model/licence-request.ts';
import { OutboxEntry } from '../model/outbox-entry.ts';
import { PageLink } from '../model/page-link.ts';
import { BillingProfile, PaymentMethod } from '../model/payment.ts';
import { Pending } from '../model/pending.ts';
import { Person } from '../model/person.ts';
import { findableBy } from '../model/person-names.ts';
import { ProductKey } from '../model/product-key.ts';
import { Subscription } from '../model/subscription.ts';
import { Tenant } from '../model/tenant.ts';
import { Watch } from '../model/watch.ts';
import { collection } from './collection.ts';
import { connect } from './connect.ts';
import { transaction } from './transaction.ts';

/** An activity that is being answered or was: Teams delivers the same one up to four times. */
const Delivery = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number(),
  at: z.date(),
  answered: z.boolean(),
});
/** How far the sandbox's clock is ahead of the wall clock. */
const ClockSetting = z.object({ id: z.string(), tenantId: z.string(), version: z.number(), aheadMs: z.number() });

/** Who does some work of which only one server does any at a time, and until when. */
const Lease = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number(),
  holder: z.string(),
  until: z.date(),
});

/** How fast the bot may write first, to a conversation or in an organization (rules/throttle.ts). */
const Bucket = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number(),
  tokens: z.number(),
  at: z.date(),
});

const day = 86_400;
const byTenant = { keys: { tenantId: 1 } } as const;

export type Store = Awaited<ReturnType<typeof openStore>>;
export type Session = ClientSession;

/** Connects, creates what is missing, and hands out the collections. Throws StoreUnusable with a sentence for the operator. */
export async function openStore(uri: string) {
  const connection = await connect(uri);
  const collections = {
    tenants: collection(connection, 'tenants', Tenant),
    people: collection(connection, 'people', Person, [byTenant, { keys: { tenantId: 1, findableBy: 1 } }], {
      findableBy,
    }),
    assignments: collection(connection, 'assignments', Assignment, [
      { keys: { tenantId: 1, subscription: 1 } },
      { keys: { tenantId: 1, person: 1 } },
    ]),
    subscriptions: collection(connection, 'subscriptions', Subscription, [byTenant]),
    productKeys: collection(connection, 'product-keys', ProductKey, [byTenant]),
    paymentMethods: collection(connection, 'payment-methods', PaymentMethod, [byTenant]),
    billingProfiles: collection(connection, 'billing-profiles', BillingProfile, [byTenant]),
    licenceRequests: collection(connection, 'licence-requests', LicenceRequest, [{ keys: { tenantId: 1, on: 1 } }]),
    invoices: collection(connection, 'invoices', Invoice, [{ keys: { tenantId: 1, issuedOn: -1 } }]),
    // Kept a day longer than they work, so that an old one can say so.
    pageLinks: collection(connection, 'page-links', PageLink, [
      { keys: { id: 1 } },
      { keys: { expiresAt: 1 }, options: { expireAfterSeconds: day } },
    ]),
    // Kept long after its 24 hours, so that an old card can still say what became of it.
    pendings: collection(connection, 'pendings', Pending, [
      { keys: { tenantId: 1, conversation: 1, state: 1 } },
      { keys: { unfinished: 1 }, options: { partialFilterExpression: { unfinished: true } } },
      { keys: { createdAt: 1 }, options: { expireAfterSeconds: 400 * day } },
    ]),
    audit: collection(connection, 'audit', AuditEntry, [{ keys: { tenantId: 1, rule: 1, at: 1 } }]),
    // Kept long after it was sent: its id is what keeps a fact from being told twice.
    outbox: collection(connection, 'outbox', OutboxEntry, [
      { keys: { state: 1, dueAt: 1, tenantId: 1 } },
      { keys: { tenantId: 1, person: 1, state: 1 } },
      { keys: { settledAt: 1 }, options: { expireAfterSeconds: 400 * day } },
    ]),
    // Kept as long as anybody may ask what was ordered.
    handovers: collection(connection, 'handovers', Handover, [
      { keys: { state: 1, at: 1 } },
      { keys: { at: 1 }, options: { expireAfterSeconds: 400 * day } },
    ]),
    conversations: collection(connection, 'conversations', Conversation, [{ keys: { tenantId: 1, person: 1 } }]),
    introductions: collection(connection, 'introductions', Introduction, [
      { keys: { until: 1 }, options: { expireAfterSeconds: day } },
    ]),
    watches: collection(connection, 'watches', Watch, [{ keys: { tenantId: 1, person: 1 } }]),
    deliveries: collection(connection, 'deliveries', Delivery, [
      { keys: { at: 1 }, options: { expireAfterSeconds: day } },
    ]),
    commerceEvents: collection(connection, 'commerce-events', ReceivedEvent, [
      { keys: { state: 1, dueAt: 1 } },
      { keys: { receivedAt: 1 }, options: { expireAfterSeconds: 90 * day } },
    ]),
    clock: collection(connection, 'clock', ClockSetting),
    leases: collection(connection, 'leases', Lease),
    // A bucket that nobody has touched for so long is full, which is what one that is not there counts as.
    buckets: collection(connection, 'buckets', Bucket, [{ keys: { at: 1 }, options: { expireAfterSeconds: day } }]),
  };
  await Promise.all(Object.values(collections).map((one) => one.prepare()));
  return {
    ...collections,
    transaction: <T>(work: (session: Session) => Promise<T>) => transaction(connection, work),
    /** Whether the database answers now. */
    ready: async (): Promise<boolean> => {
      const answer = await connection.db
        ?.admin()
        .command({ ping: 1 }, { timeoutMS: 2_000 })
        .catch(() => undefined);
      return answer?.['ok'] === 1;
    },
    /** Forgets everything and keeps collections and indexes: a server at work must not meet half a database. */
    clear: async (): Promise<void> => {
      await Promise.all(Object.values(collections).map((one) => one.clear()));
    },
    drop: () => connection.dropDatabase(),
    close: () => connection.close(),
  };
}
