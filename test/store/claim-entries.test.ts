// Many entries that are due at once: each is claimed by one worker, and looked for seldom.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { announce } from '../../domain/desk/announce.ts';
import { claimer } from '../../domain/desk/claim-entries.ts';
import { changed } from '../support/news.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const now = new Date('2026-11-24T09:00:00Z');

beforeEach(() => own.store.clear());

function tell(tenantId: string, people: readonly string[], key = 'one'): Promise<void> {
  return own.store.transaction((session) =>
    announce(own.store, { tenantId, key, notice: changed, to: people }, session),
  );
}

const crowd = (size: number) => Array.from({ length: size }, (_, i) => `p-${i}`);

/** Whose entries these workers claim, taking turns, until nothing is due. */
async function claimAll(workers: readonly ReturnType<typeof claimer>[], resting: string[] = []): Promise<string[]> {
  const whose: string[] = [];
  for (let isMore = true; isMore; ) {
    const found = await Promise.all(workers.map((next) => next({ now, resting })));
    whose.push(...found.flatMap((entry) => (entry?.kind === 'notice' ? [`${entry.tenantId}/${entry.person}`] : [])));
    isMore = found.some((entry) => entry !== undefined);
  }
  return whose;
}

/** A worker, and how often it has looked for what is due. */
function countedWorker() {
  const looks = { count: 0 };
  const list: typeof own.store.outbox.list = (...query) => {
    looks.count += 1;
    return own.store.outbox.list(...query);
  };
  return { looks, next: claimer({ ...own.store, outbox: { ...own.store.outbox, list } }) };
}

describe('claiming what is due', () => {
  test('three servers claim every entry once', async () => {
    await tell('contoso', crowd(60));
    const whose = await claimAll([claimer(own.store), claimer(own.store), claimer(own.store)]);
    expect(whose.sort()).toEqual(
      crowd(60)
        .map((one) => `contoso/${one}`)
        .sort(),
    );
  });

  test('looks once for two hundred of them, so that a long outbox is no slower than a short one', async () => {
    await tell('contoso', crowd(250));
    const { looks, next } = countedWorker();
    expect(await claimAll([next])).toHaveLength(250);
    expect(looks.count).toBe(3);
  });

  test('what was found for an organization that rests now is kept for later, and others are looked for', async () => {
    await tell('contoso', ['alex', 'megan']);
    await tell('fabrikam', ['pat']);
    const { looks, next } = countedWorker();
    await next({ now, resting: ['fabrikam'] });
    const rest = await claimAll([next], ['contoso']);
    expect(rest).toEqual(['fabrikam/pat']);
    await tell('contoso', ['lee']);
    const looked = looks.count;
    expect(await next({ now })).toMatchObject({ tenantId: 'contoso' });
    expect(looks.count).toBe(looked);
    expect(await claimAll([next])).toHaveLength(1);
  });

  test('one of several for a person stands for all of them', async () => {
    await tell('contoso', ['alex'], 'one');
    await tell('contoso', ['alex'], 'two');
    const { looks, next } = countedWorker();
    expect(await next({ now })).toMatchObject({ person: 'alex' });
    // Whoever sends has taken the other one along meanwhile; this worker did not count on it.
    expect(await next({ now })).toMatchObject({ person: 'alex' });
    expect(looks.count).toBe(2);
  });
});
