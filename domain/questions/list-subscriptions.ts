// Which subscriptions do we have? Ten a page, the first to end on top.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { addDays } from '../model/calendar.ts';
import { candidates } from '../rules/candidates.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { buyers, maySee } from '../rules/roles.ts';
import { type Summary, summary } from '../rules/summary.ts';

export const pageSize = 10;
/** "Expiring" means within this many days (our choice: the first notice goes out then, NOT-4). */
const expiringDays = 30;

const Input = z.object({
  filter: z.enum(['self-service', 'trial', 'expiring', 'add-ons', 'apps']).optional(),
  page: z.coerce.number().int().min(1).default(1),
});
type Input = z.infer<typeof Input>;

const matches: Record<NonNullable<Input['filter']>, (row: Summary, today: string) => boolean> = {
  'self-service': ({ source }) => source === 'self-service',
  trial: ({ source }) => source === 'trial',
  // What renews by itself does not end.
  expiring: ({ endsOn, state, next }, today) =>
    next !== 'renews' && (state === 'active' || state === 'expired') && endsOn <= addDays(today, expiringDays),
  'add-ons': ({ addOn }) => addOn !== undefined,
  apps: ({ app }) => app !== undefined,
};

function facts(_: Input, read: Reader) {
  return owned(read);
}

function answer({ filter, page }: Input, { subscriptions, people }: Owned, { by, today }: Asked) {
  const visible = candidates(subscriptions, { products: [] }, by, today).map((one) => summary(one, today));
  if (visible.length === 0) return refuse('NOTHING-TO-SEE', { admins: buyers(people) });
  const rows = visible
    // Apps have a list of their own (APP-3).
    .filter((row) => (filter === undefined ? !row.app : matches[filter](row, today)))
    .sort((a, b) => a.endsOn.localeCompare(b.endsOn) || a.id.localeCompare(b.id));
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const shown = Math.min(page, pages);
  return {
    kind: 'list' as const,
    filter,
    count: rows.length,
    page: shown,
    pages,
    rows: rows.slice((shown - 1) * pageSize, shown * pageSize),
    /** What the organization has is not all shown to this person (ROLE-1). */
    ownOnly: subscriptions.some((one) => !maySee(by, one)),
    admins: buyers(people),
  };
}

export const listSubscriptions = defineQuestion({ name: 'list-subscriptions', input: Input, facts, answer });
