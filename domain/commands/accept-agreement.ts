// Accept the Microsoft Customer Agreement for the organization: once, before its first app (APP-2, ROLE-12).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { Person } from '../model/person.ts';
import { ProductId } from '../model/product.ts';
import type { Tenant } from '../model/tenant.ts';
import { maySign, signers } from '../rules/agreement.ts';

const Input = z.object({
  /** What it was wanted for, to go on with: an app to buy, or one to activate. */
  product: ProductId.optional(),
  subscription: z.string().optional(),
});
type Input = z.infer<typeof Input>;
type Facts = { tenant: Tenant; people: Person[] };

export type AgreementEffect = {
  organization: string;
  by: string;
  on: BusinessDate;
  product?: string;
  subscription?: string;
};

async function facts(_: Input, read: Reader): Promise<Facts> {
  const tenant = await read.tenant();
  const { owners = [], contributors = [] } = tenant.billingAccount ?? {};
  const before = tenant.customerAgreement ? [tenant.customerAgreement.by] : [];
  return { tenant, people: await read.people([...owners, ...contributors, ...before]) };
}

function decide({ product, subscription }: Input, { tenant, people }: Facts, { by, today }: Asked) {
  const { customerAgreement: accepted } = tenant;
  if (accepted) {
    const name = people.find(({ id }) => id === accepted.by)?.name ?? '';
    return refuse('AGREED', { on: accepted.acceptedOn, by: name, product, subscription });
  }
  if (!maySign(by, tenant)) return refuse('ROLE-12', { signers: signers(people, tenant) });
  const effect: AgreementEffect = {
    organization: tenant.name,
    by: by.name,
    on: today,
    ...(product !== undefined && { product }),
    ...(subscription !== undefined && { subscription }),
  };
  const document = { ...tenant, customerAgreement: { acceptedOn: today, by: by.id } };
  return accept(effect, [{ kind: 'tenant', document }]);
}

export const acceptAgreement = defineCommand({ name: 'accept-agreement', input: Input, facts, decide });
