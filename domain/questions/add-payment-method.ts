// Adding a card happens on a web page, never in the chat; this answers with the page to do it on (PAY-4, SSP-8).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import type { PagePurpose } from '../model/page-link.ts';
import type { Person } from '../model/person.ts';
import { ProductId } from '../model/product.ts';
import { mayAddMethod } from '../rules/billing-roles.ts';
import { waysToPay } from '../rules/ways-to-pay.ts';

const Input = z.object({
  /** What waits to be paid: the purchase goes on once the card is there. */
  buying: z
    .object({
      capability: z.enum(['buy-product', 'buy-add-on']),
      product: ProductId,
      base: z.string().optional(),
      quantity: z.number().optional(),
      terms: z.string().optional(),
      assign: z.enum(['yes', 'no']).optional(),
    })
    .optional(),
});
type Input = z.infer<typeof Input>;

async function facts(_: Input, read: Reader): Promise<{ people: Person[] }> {
  return { people: await read.people([]) };
}

function answer({ buying }: Input, { people }: { people: Person[] }, { by, tenant }: Asked) {
  const paysWith = waysToPay(tenant);
  const takesCards = paysWith.includes('card'); // REG-7
  const opens: PagePurpose | undefined = takesCards ? { kind: 'add-card' } : undefined;
  const { country } = tenant;
  return mayAddMethod(by, people) ?? { kind: 'add-card' as const, country, paysWith, takesCards, opens, buying };
}

export const addPaymentMethod = defineQuestion({ name: 'add-payment-method', input: Input, facts, answer });
