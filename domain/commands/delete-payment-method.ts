// Delete a payment method that nothing uses (PAY-4).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, refuse } from '../decision.ts';
import { type PaidWith, paidWith } from '../model/payment.ts';
import { mayKeepMethods } from '../rules/billing-roles.ts';
import { methodNamed } from '../rules/keeping.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { usesOf } from '../rules/uses.ts';

const Input = z.object({ method: z.string() });
type Input = z.infer<typeof Input>;
type Facts = Owned & { paying: Paying };

export type DeletedMethod = { method: string; paidWith: PaidWith; expiresOn?: string };

async function facts(_: Input, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read) };
}

function decide({ method: id }: Input, facts: Facts, { by }: Asked) {
  const none = mayKeepMethods(by, facts);
  if (none) return none;
  const method = methodNamed(id, facts.paying, by);
  if (method.kind === 'refused') return method;
  const uses = usesOf(method, facts.subscriptions, facts.paying.profiles);
  if (uses.length > 0) return refuse('PAY-4', { method: id, paidWith: paidWith(method), uses });
  const { expiresOn } = method;
  const effect: DeletedMethod = { method: id, paidWith: paidWith(method), ...(expiresOn && { expiresOn }) };
  return accept(effect, [{ kind: 'payment-method', removed: id }]);
}

export const deletePaymentMethod = defineCommand({ name: 'delete-payment-method', input: Input, facts, decide });
