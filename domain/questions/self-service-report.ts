// Who bought what for their own team? The admin's view: six fields and nothing else (ROLE-8), one line per product (SSP-13).
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { PagePurpose } from '../model/page-link.ts';
import type { Person } from '../model/person.ts';
import { ProductIds } from '../model/product.ts';
import { available, type Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { candidates } from '../rules/candidates.ts';
import { endDates } from '../rules/lifecycle.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { buyers, isBuyer, isOwnTeams } from '../rules/roles.ts';

const rowsAPage = 10;

const Input = z.object({
  /** One product buyer by buyer; without it, every product once. */
  products: ProductIds,
  page: z.coerce.number().int().min(1).default(1),
});
type Input = z.infer<typeof Input>;
/** `users` by subscription; read for the page that is shown, and for nobody who may not see them. */
type Facts = Owned & { users: ReadonlyMap<string, Person[]> };

type Purchase = {
  /** Only for the button: taking it over (SSP-15). */
  subscription: string;
  product: string;
  /** Absent for a person who has left the organization (SSP-12). */
  purchaser: string | undefined;
  purchased: number;
  /** The first day that is no longer paid. */
  expiresOn: BusinessDate;
  /** Minor units per licence per month; absent when it is not known. */
  price: number | undefined;
  users: { names: string[]; count: number };
};

function purchasesOf(subscriptions: readonly Subscription[], { products }: Input, { by, today }: Asked) {
  return candidates(subscriptions, { products }, by, today).filter(isOwnTeams);
}

function pageOf<Row>(rows: readonly Row[], wanted: number) {
  const pages = Math.max(1, Math.ceil(rows.length / rowsAPage));
  const page = Math.min(wanted, pages);
  return { page, pages, count: rows.length, rows: rows.slice((page - 1) * rowsAPage, page * rowsAPage) };
}

/** The purchases of one page, grouped by buyer (SSP-13). */
function pageOfPurchases(input: Input, { subscriptions, people }: Owned, asked: Asked) {
  const nameOf = ({ purchaser }: Subscription) => people.find(({ id }) => id === purchaser)?.name;
  const named = purchasesOf(subscriptions, input, asked).map((one) => ({ one, purchaser: nameOf(one) }));
  const key = ({ one, purchaser = '' }: (typeof named)[number]) => `${one.product} ${purchaser} ${one.id}`;
  return pageOf(
    named.sort((a, b) => key(a).localeCompare(key(b))),
    input.page,
  );
}

async function facts(input: Input, read: Reader, asked: Asked): Promise<Facts> {
  const own = await owned(read);
  const shown = isBuyer(asked.by) && input.products.length > 0 ? pageOfPurchases(input, own, asked).rows : [];
  const users = await Promise.all(
    shown.map(async ({ one: { id } }) => [id, await read.holders(id, policy.maxPeople)] as const),
  );
  return { ...own, users: new Map(users) };
}

/** SSP-13: the whole report as a file, where there is anything to report. */
function exported(count: number): { opens?: PagePurpose } {
  return count > 0 ? { opens: { kind: 'self-service-report' } } : {};
}

function answer(input: Input, facts: Facts, asked: Asked) {
  const { subscriptions, people, users } = facts;
  if (!isBuyer(asked.by)) return refuse('ROLE-1', { admins: buyers(people) }); // ROLE-8
  if (input.products.length === 0) {
    const purchases = purchasesOf(subscriptions, input, asked);
    const products = [...new Set(purchases.map(({ product }) => product))].sort((a, b) => a.localeCompare(b));
    const totals = (product: string) => {
      const bought = purchases.filter((one) => one.product === product);
      return {
        product,
        buyers: new Set(bought.map(({ purchaser }) => purchaser)).size,
        purchased: bought.reduce((sum, { total }) => sum + total, 0),
        available: bought.reduce((sum, one) => sum + available(one), 0),
      };
    };
    return { kind: 'products' as const, ...pageOf(products.map(totals), input.page), ...exported(products.length) };
  }
  const page = pageOfPurchases(input, facts, asked);
  const rows = page.rows.map(
    ({ one, purchaser }): Purchase => ({
      subscription: one.id,
      product: one.product,
      purchaser,
      purchased: one.total,
      expiresOn: endDates(one).expires,
      // A trial costs nothing.
      price: one.source === 'trial' ? undefined : one.price,
      users: { names: (users.get(one.id) ?? []).map(({ name }) => name), count: one.assigned },
    }),
  );
  return { kind: 'purchases' as const, ...page, rows, products: input.products, ...exported(page.count) };
}

export const selfServiceReport = defineQuestion({ name: 'self-service-report', input: Input, facts, answer });
