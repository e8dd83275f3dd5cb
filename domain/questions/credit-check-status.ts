// Which orders wait for their credit check, since when, and what comes next (LIC-10, LIC-19, PAY-9).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { ProductIds } from '../model/product.ts';
import { candidates } from '../rules/candidates.ts';
import { usuallyDoneBy } from '../rules/credit-check.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { buyers } from '../rules/roles.ts';

const Input = z.object({ subscription: z.string().optional(), products: ProductIds });
type Input = z.infer<typeof Input>;

async function facts(_: Input, read: Reader): Promise<Owned> {
  const own = await owned(read);
  const requesters = own.subscriptions.flatMap(({ creditCheck }) => creditCheck?.requestedBy ?? []);
  return { ...own, people: await read.people(requesters) };
}

function answer(input: Input, { subscriptions, people }: Owned, { by, today }: Asked) {
  const found = candidates(subscriptions, input, by, today);
  if (found.length === 0) {
    const nothing = candidates(subscriptions, { products: [] }, by, today).length === 0;
    return nothing
      ? refuse('NOTHING-TO-SEE', { admins: buyers(people) })
      : refuse('NOT-FOUND', { products: input.products });
  }
  const waiting = found.flatMap(({ id, product, total, creditCheck }) => {
    if (!creditCheck) return [];
    const { since, quantity, requestedBy } = creditCheck;
    const doneBy = usuallyDoneBy(since);
    const requester = people.find((person) => person.id === requestedBy)?.name;
    return [{ id, product, total, quantity, since, requester, doneBy, late: doneBy < today }];
  });
  return { kind: 'credit-checks' as const, products: input.products, waiting };
}

export const creditCheckStatus = defineQuestion({ name: 'credit-check-status', input: Input, facts, answer });
