// Many notices that are due at once, for as many people as wished, written straight into the store.
import type { NoticeEntry } from '../../domain/model/outbox-entry.ts';
import type { Store } from '../../domain/store/open-store.ts';
import { aPerson, aSubscription } from './builders.ts';

type Load = { tenantId: string; people: number; each: number; addressOf: (person: string) => string };

const batch = 500;

function* inBatches<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += batch) yield all.slice(from, from + batch);
}

/** Person `p-7` gets notices `load/0/p-7`, `load/1/p-7` …; each names its own subscription quantity, so that it can be counted. */
export async function writeLoad(store: Store, { tenantId, people, each, addressOf }: Load): Promise<void> {
  const ids = Array.from({ length: people }, (_, i) => `p-${i}`);
  await store.subscriptions.save({ ...aSubscription({ id: 'sub-load' }), tenantId, version: 0 });
  const notice = { kind: 'change-applied', subscription: 'sub-load', product: 'm365-e3', from: 1 } as const;
  const own = { tenantId, version: 0 } as const;
  const entries = ids.flatMap((person, i) =>
    Array.from(
      { length: each },
      (_, n): NoticeEntry => ({
        ...own,
        id: `notice/load/${n}/${person}`,
        kind: 'notice',
        notice: { ...notice, to: 100_000 + i * each + n },
        person,
        state: 'waiting',
        attempts: 0,
        dueAt: new Date(0),
      }),
    ),
  );
  for (const some of inBatches(ids)) {
    await store.transaction(async (session) => {
      await store.people.addAll(
        some.map((id) => ({ ...aPerson(), ...own, id, name: id })),
        session,
      );
      await store.conversations.addAll(
        some.map((id) => ({
          ...own,
          id: `a:${id}`,
          address: addressOf(id),
          isGroup: false,
          person: id,
          locale: 'en' as const,
          metAt: new Date(0),
          greeted: true,
        })),
        session,
      );
    });
  }
  for (const some of inBatches(entries)) await store.transaction((session) => store.outbox.addAll(some, session));
}

/** The numbers of the notices that a message holds, from the words on its card. */
export function numbersOn(message: unknown): number[] {
  const found = JSON.stringify(message).match(/\b1\d\d,\d{3}(?= licenses)/g) ?? [];
  return [...new Set(found.map((written) => Number(written.replace(',', ''))))];
}

/** Where the fake connector takes what is written to this person. */
export function addressAt(url: string, tenantId: string, person: string): string {
  const conversation = { id: `a:${person}`, conversationType: 'personal', isGroup: false, tenantId, name: '' };
  return JSON.stringify({ serviceUrl: url, bot: { id: '28:license-desk', name: 'License Desk' }, conversation });
}

/** The most that came in any span of so many seconds. */
export function mostWithin(seconds: number, times: readonly number[]): number {
  let most = 0;
  for (let from = 0, to = 0; to < times.length; to += 1) {
    while ((times[to] ?? 0) - (times[from] ?? 0) >= seconds * 1_000) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
