// What a decision can be. Refusals are values, not exceptions (docs/adr/refusals-as-values.md).
import type { Assignment } from './model/assignment.ts';
import type { Invoice } from './model/invoice.ts';
import type { LicenceRequest } from './model/licence-request.ts';
import type { Notice } from './model/notice.ts';
import type { BillingProfile, PaymentMethod } from './model/payment.ts';
import type { Person } from './model/person.ts';
import type { ProductKey } from './model/product-key.ts';
import type { Subscription } from './model/subscription.ts';
import type { Tenant } from './model/tenant.ts';
import type { Watch } from './model/watch.ts';

/** What commands may change, by kind. */
type Documents = {
  subscription: Subscription;
  'product-key': ProductKey;
  assignment: Assignment;
  'payment-method': PaymentMethod;
  'billing-profile': BillingProfile;
  invoice: Invoice;
  tenant: Tenant;
  person: Person;
  'licence-request': LicenceRequest;
  watch: Watch;
};
type Kind = keyof Documents;

/** A document to store, guarded by its version (version 0 is new), the id of one to remove, or what people are told (`key` names the fact). */
export type Save =
  | { [K in Kind]: { kind: K; document: Documents[K] } }[Kind]
  | { kind: Kind; removed: string }
  | { kind: 'notice'; key: string; notice: Notice; to: readonly string[] };

/** The values that the card's fields show; a field that comes back unchanged leaves the wish as it was. */
export type Form = Readonly<Record<string, string | number>>;

/** Allowed: `effect` is all that the person is shown and what the audit keeps, so it holds no secret and no instant. */
export type Accepted<Effect> = { kind: 'accepted'; effect: Effect; form: Form; saves: readonly Save[] };

/** Not allowed: the rule, and the facts that its sentence needs. */
export type Refused<Rule extends string = string, Facts extends object = object> = {
  kind: 'refused';
  rule: Rule;
} & Facts;

/** Something is missing: the field to fill in, and the facts that the question needs. */
export type Asks<Field extends string = string, Facts extends object = object> = {
  kind: 'asks';
  field: Field;
  form: Form;
} & Facts;

/** Another command's business: to renew what has expired is to reactivate it. */
export type Instead = { kind: 'instead'; command: string; input: Readonly<Record<string, unknown>> };

export type Decision = Accepted<unknown> | Refused | Asks | Instead;
/** A decision by the command whose business it is. */
export type Settled = Exclude<Decision, Instead>;

export function accept<const Effect>(effect: Effect, saves: readonly Save[], form: Form = {}): Accepted<Effect> {
  return { kind: 'accepted', effect, form, saves };
}

export function refuse<const Rule extends string, Facts extends object>(
  rule: Rule,
  facts: Facts,
): Refused<Rule, Facts> {
  return { kind: 'refused', rule, ...facts };
}

export function instead(command: string, input: Instead['input']): Instead {
  return { kind: 'instead', command, input };
}

export function ask<const Field extends string, Facts extends object>(
  field: Field,
  facts: Facts,
  form: Form = {},
): Asks<Field, Facts> {
  return { kind: 'asks', field, form, ...facts };
}
