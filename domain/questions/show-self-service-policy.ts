// Which products may people buy for their own teams? Ten a page (POL-1).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import type { Tenant } from '../model/tenant.ts';
import { buyers, has, isBuyer } from '../rules/roles.ts';
import { hasTrialWithoutPayment, isThirdParty, policyOf, productsWithPolicy } from '../rules/self-service-policy.ts';

const rowsAPage = 10;
const Input = z.object({ page: z.coerce.number().int().min(1).default(1) });
type Facts = { tenant: Tenant; people: Person[] };

async function facts(_: unknown, read: Reader): Promise<Facts> {
  return { tenant: await read.tenant(), people: await read.people([]) };
}

function answer(input: z.infer<typeof Input>, { tenant, people }: Facts, { by }: Asked) {
  if (!isBuyer(by)) return refuse('ROLE-1', { admins: buyers(people) });
  const products = productsWithPolicy();
  const pages = Math.ceil(products.length / rowsAPage);
  const page = Math.min(input.page, pages);
  const shown = products.slice((page - 1) * rowsAPage, page * rowsAPage);
  const rows = shown.map((product) => ({
    product,
    policy: policyOf(tenant, product),
    thirdParty: isThirdParty(product),
    hasTrial: hasTrialWithoutPayment(product),
  }));
  // ROLE-15: a billing admin looks only.
  return { kind: 'policies' as const, changes: has(by, 'global-admin'), page, pages, rows };
}

export const showSelfServicePolicy = defineQuestion({ name: 'show-self-service-policy', input: Input, facts, answer });
