// The Microsoft Customer Agreement: it comes before any app, and only some may sign it (APP-2, ROLE-11, ROLE-12).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import type { Tenant } from '../model/tenant.ts';
import { has } from './roles.ts';

/** A global admin may take a role on the billing account (ROLE-11), so may sign. */
export function maySign(person: Person, { billingAccount = { owners: [], contributors: [] } }: Tenant): boolean {
  const { owners, contributors } = billingAccount;
  return has(person, 'global-admin') || (!person.guest && [...owners, ...contributors].includes(person.id));
}

/** The people to ask for it. */
export function signers(people: readonly Person[], tenant: Tenant): string[] {
  return people.filter((one) => maySign(one, tenant)).map(({ name }) => name);
}

/** APP-2: what an app needs before it is bought or activated, and which one it is. */
export function agreementAccepted(
  { product, subscription }: { product?: string | undefined; subscription?: string | undefined },
  { by, tenant }: Pick<Asked, 'by' | 'tenant'>,
  people: readonly Person[],
) {
  if (tenant.customerAgreement) return undefined;
  const whoSigns = { maySign: maySign(by, tenant), signers: signers(people, tenant) };
  return refuse('APP-2', { product, subscription, ...whoSigns });
}
