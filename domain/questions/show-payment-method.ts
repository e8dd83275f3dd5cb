// One payment method: what it is, what uses it, and what this person can do with it now.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import type { PagePurpose } from '../model/page-link.ts';
import { mayKeepMethods } from '../rules/billing-roles.ts';
import { kept, mayEdit, methodNamed } from '../rules/keeping.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';

const Input = z.object({ method: z.string() });
type Input = z.infer<typeof Input>;
type Facts = Owned & { paying: Paying };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

function answer({ method: id }: Input, facts: Facts, asked: Asked) {
  const none = mayKeepMethods(asked.by, facts);
  if (none) return none;
  const method = methodNamed(id, facts.paying, asked.by);
  if (method.kind === 'refused') return method;
  const shown = kept(method, facts, asked);
  const purpose: PagePurpose = { kind: 'edit-card', method: id };
  const opens = mayEdit(asked.by, method) ? purpose : undefined;
  return { kind: 'method' as const, ...shown, holder: method.holder, address: method.address, opens };
}

export const showPaymentMethod = defineQuestion({ name: 'show-payment-method', input: Input, facts, answer });
