// How the same things are done in Microsoft's own admin center, which differs by region (REG-1 to REG-9).
import { z } from 'zod';
import { type Asked, defineQuestion } from '../command.ts';
import { regions } from '../model/region.ts';
import { waysToPay } from '../rules/ways-to-pay.ts';

const Input = z.object({});

async function facts() {
  return {};
}

function answer(_input: unknown, _facts: unknown, { tenant }: Asked) {
  return { kind: 'admin-center' as const, region: regions[tenant.cloud], paysWith: waysToPay(tenant) };
}

export const adminCenter = defineQuestion({ name: 'admin-center', input: Input, facts, answer });
