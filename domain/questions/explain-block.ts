// Why can't I add licences? The reason of each subscription, with its cure (LIC-10..15).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { mention } from '../model/mention.ts';
import { candidates } from '../rules/candidates.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { buyers } from '../rules/roles.ts';
import { changeStopped } from '../rules/stopped.ts';
import { summary } from '../rules/summary.ts';

const rowsAPage = 10;

const Input = z.object({ ...mention, page: z.coerce.number().int().min(1).default(1) });
type Input = z.infer<typeof Input>;

function facts(_: Input, read: Reader) {
  return owned(read);
}

function answer(input: Input, { subscriptions, people }: Owned, asked: Asked) {
  const found = candidates(subscriptions, input, asked.by, asked.today);
  if (found.length === 0) {
    const nothing = candidates(subscriptions, { products: [] }, asked.by, asked.today).length === 0;
    return nothing
      ? refuse('NOTHING-TO-SEE', { admins: buyers(people) })
      : refuse('NOT-FOUND', { products: input.products });
  }
  const reasons = found.map((one) => ({
    ...summary(one, asked.today),
    // A prepaid subscription grows by a key or a card: not by its quantity box, as Microsoft shows it (LIC-11).
    stopped:
      changeStopped(one, 'add', people, asked) ??
      (one.source === 'prepaid' ? refuse('LIC-11', { product: one.product, total: one.total }) : undefined),
  }));
  const pages = Math.ceil(reasons.length / rowsAPage);
  const page = Math.min(input.page, pages);
  return {
    kind: 'reasons' as const,
    products: input.products,
    page,
    pages,
    reasons: reasons.slice((page - 1) * rowsAPage, page * rowsAPage),
  };
}

export const explainBlock = defineQuestion({ name: 'explain-block', input: Input, facts, answer });
