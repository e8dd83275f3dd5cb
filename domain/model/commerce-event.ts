// What the commerce side tells us: as it arrives (docs/commerce-events.openapi.json), and as it is kept.
import { z } from 'zod';

/** What every event has, whether or not we know its type. */
export const AnyCommerceEvent = z.object({
  id: z
    .string()
    .regex(/^[\w.:/-]{1,100}$/)
    .describe('The same each time the event is sent again: it is applied once.'),
  type: z.string().min(1).max(100),
  tenantId: z.string().min(1).max(100),
  occurredAt: z.iso
    .datetime({ offset: true })
    .describe('When it came about. It says nothing about what was ordered later.'),
});

const CreditCheckCompleted = AnyCommerceEvent.extend({
  type: z.literal('credit-check.completed'),
  data: z.object({ subscription: z.string().min(1).max(100), outcome: z.enum(['approved', 'declined']) }),
}).describe('The credit check of an order by invoice has ended: the order is applied, or dropped.');

const OrderRefused = AnyCommerceEvent.extend({
  type: z.literal('order.refused'),
  data: z.object({
    order: z.string().min(1).max(200).describe('The id with which the order was placed.'),
    reason: z.enum(['payment', 'not-available', 'limit', 'other']),
  }),
}).describe('An order that was placed is not carried out: it is undone, and whoever confirmed it is told.');

const LicencesRefused = AnyCommerceEvent.extend({
  type: z.literal('licences.refused'),
  data: z.object({
    change: z.string().min(1).max(200).describe('The id with which the change was told.'),
    people: z.array(z.string().min(1).max(100)).min(1).max(1_000).describe('For whom it could not be done.'),
    reason: z.enum(['conflict', 'dependency', 'no-license', 'group', 'other']),
  }),
}).describe('Licenses that could not be given to these people, or not be taken back: it is undone for them.');

/** What was paid, or was not: an invoice, or else the oldest open invoice of a subscription. */
const Payment = z.union([
  z.object({ invoice: z.string().min(1).max(200) }),
  z.object({ subscription: z.string().min(1).max(100) }),
]);

const PaymentFailed = AnyCommerceEvent.extend({ type: z.literal('payment.failed'), data: Payment }).describe(
  'A charge has failed, or was taken back. It is tried again every few days; what it pays for stops after 30 days.',
);

const PaymentSucceeded = AnyCommerceEvent.extend({ type: z.literal('payment.succeeded'), data: Payment }).describe(
  'An invoice is paid: by a charge to a card, or by a transfer that has arrived.',
);

const PriceChanged = AnyCommerceEvent.extend({
  type: z.literal('price.changed'),
  data: z.object({
    product: z.string().min(1).max(100),
    price: z
      .number()
      .int()
      .nonnegative()
      .describe('For one license and one month, in the minor unit of the organization’s currency.'),
    from: z.iso.date().describe('The first day of this price: for what is bought new, and for terms that begin then.'),
  }),
}).describe('The price list changes. The last one announced for a product counts.');

export const CommerceEvent = z.discriminatedUnion('type', [
  CreditCheckCompleted,
  OrderRefused,
  LicencesRefused,
  PaymentFailed,
  PaymentSucceeded,
  PriceChanged,
]);
export type CommerceEvent = z.infer<typeof CommerceEvent>;

const knownTypes = CommerceEvent.options.map(({ shape }): string => shape.type.value);

export function isKnownType(type: string): boolean {
  return knownTypes.includes(type);
}

/** Stored before it is answered, applied afterwards. Its times are wall-clock time. */
export const ReceivedEvent = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  event: CommerceEvent,
  receivedAt: z.date(),
  /** `ignored`: it has nothing to say about what is ordered now. `parked`: what it is about never turned up. */
  state: z.enum(['waiting', 'applied', 'ignored', 'parked']),
  /** Not before; while a worker has it, when another may try. */
  dueAt: z.date(),
  /** Why it waits, or why nothing came of it. */
  reason: z.string().optional(),
});
export type ReceivedEvent = z.infer<typeof ReceivedEvent>;

/** What became of it. */
export type Verdict = Pick<ReceivedEvent, 'state' | 'reason'>;
