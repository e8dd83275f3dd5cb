// What a capability is to the domain: a command changes something after a confirmation, a question only reads.
import type { z } from 'zod';
import type { Accepted, Asks, Decision, Refused, Settled } from './decision.ts';
import type { Assignment } from './model/assignment.ts';
import type { BusinessDate } from './model/calendar.ts';
import type { Invoice } from './model/invoice.ts';
import type { LicenceRequest } from './model/licence-request.ts';
import type { BillingProfile, PaymentMethod } from './model/payment.ts';
import type { Person } from './model/person.ts';
import type { ProductKey } from './model/product-key.ts';
import type { Subscription } from './model/subscription.ts';
import type { Tenant } from './model/tenant.ts';
import type { Watch } from './model/watch.ts';

/** Who asks, and when. Time and ids come in from outside, so that deciding again gives the same answer. */
export type Asked = {
  by: Person;
  tenant: Tenant;
  at: Date;
  /** `at` as a day in the tenant's time zone. */
  today: BusinessDate;
};

/** Reads of one tenant; inside a transaction all see the same moment. */
export type Reader = {
  /** The organization itself, which is newer here than in `Asked`. Throws when it is gone. */
  tenant(): Promise<Tenant>;
  person(id: string): Promise<Person | undefined>;
  /** Everybody with an admin role or a say in billing (ROLE-11), and the people with these ids. */
  people(ids: readonly string[]): Promise<Person[]>;
  subscription(id: string): Promise<Subscription | undefined>;
  subscriptions(): Promise<Subscription[]>;
  /** Who has a licence of this subscription. */
  assignments(subscription: string): Promise<Assignment[]>;
  productKeys(fingerprints: readonly string[]): Promise<ProductKey[]>;
  paymentMethods(): Promise<PaymentMethod[]>;
  billingProfiles(): Promise<BillingProfile[]>;
  /** Everybody who may be meant by these names, addresses or ids; of namesakes one more than a card can offer. */
  peopleCalled(written: readonly string[]): Promise<Person[]>;
  /** Up to `most` people whose name or address begins as typed, by name. */
  peopleLike(typed: string, most: number): Promise<Person[]>;
  /** The licences that these people have. */
  assignmentsOf(people: readonly string[]): Promise<Assignment[]>;
  /** Up to `most` of the people who have a licence of this subscription, by name. */
  holders(subscription: string, most: number): Promise<Person[]>;
  /** The newest last. */
  licenceRequests(): Promise<LicenceRequest[]>;
  licenceRequest(id: string): Promise<LicenceRequest | undefined>;
  /** What this person waits for. */
  watchesOf(person: string): Promise<Watch[]>;
  invoice(id: string): Promise<Invoice | undefined>;
  /** PAY-11: charged in vain so far, the first to fail on top. */
  unpaidInvoices(): Promise<Invoice[]>;
  /** Made on one of these days, both included; the newest first. */
  invoices(from: BusinessDate, to: BusinessDate): Promise<Invoice[]>;
  /** How often commands were refused by one of these rules since `since`, by this person or by anybody. */
  refusals(rules: readonly string[], since: Date, by?: string): Promise<number>;
};

export type Command<Name extends string, Input, Facts, D extends Decision, Part = unknown> = {
  name: Name;
  /** Parses what the sentence and the card's fields gave; whatever is missing, `decide` asks for. */
  input: z.ZodType<Input>;
  /** Its refusals are counted, so proposals take turns: many at once would not see each other's. */
  countsRefusals?: boolean;
  /** Done as soon as it is said: it concerns nobody but the asker, costs nothing, and one word undoes it. */
  atOnce?: boolean;
  facts(input: Input, read: Reader, asked: Asked): Promise<Facts>;
  /** Pure: run for the card, and again on fresh facts inside the transaction of the confirmation. */
  decide(input: Input, facts: Facts, asked: Asked): D;
  /** Only where one transaction cannot hold it all: each further part is a command again, on a smaller wish. */
  parts?: Parts<Part, NoInfer<EffectIn<D>>>;
};

/** What the command does when it is allowed. */
type EffectIn<D extends Decision> = Extract<D, Accepted<unknown>>['effect'];

type Parts<Part, Effect> = {
  /** The command that does the further parts, where it is another one; `next` is then a wish of that one. */
  command?: string;
  /** The wish of the next part; undefined when all is done. */
  next(effect: Effect): Part | undefined;
  /** The effect with what became of that part. */
  joined(effect: Effect, part: Settled): Effect;
};

export type Question<Name extends string, Input, Facts, Answer> = {
  name: Name;
  input: z.ZodType<Input>;
  facts(input: Input, read: Reader, asked: Asked): Promise<Facts>;
  answer(input: Input, facts: Facts, asked: Asked): Answer;
};

export function defineCommand<const Name extends string, Input, Facts, D extends Decision, Part>(
  command: Command<Name, Input, Facts, D, Part>,
): Command<Name, Input, Facts, D, Part> {
  return command;
}

export function defineQuestion<const Name extends string, Input, Facts, Answer>(
  question: Question<Name, Input, Facts, Answer>,
): Question<Name, Input, Facts, Answer> {
  return question;
}

/** Any of them, for code that does not care which: their functions are methods, so a list of them needs no cast. */
export type AnyCommand = Command<string, unknown, unknown, Decision>;
export type AnyQuestion = Question<string, unknown, unknown, unknown>;

type DecisionOf<C extends AnyCommand> = ReturnType<C['decide']>;
export type EffectOf<C extends AnyCommand> = EffectIn<DecisionOf<C>>;
export type RefusalOf<C extends AnyCommand> = Extract<DecisionOf<C>, Refused>;
export type AsksOf<C extends AnyCommand> = Extract<DecisionOf<C>, Asks>;
