// Waiting for what happens in the background: for a state, never for a time.
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../domain/store/open-store.ts';

const patienceMs = 60_000;

/** The first answer that is neither undefined nor false; throws after a minute without. */
export async function eventually<T>(ask: () => T | Promise<T>): Promise<Exclude<T, undefined | false>> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    if (performance.now() > until) throw new Error(`it never came true: ${ask}`);
    await pause(50);
  }
}

/** What could be sent has been sent; the rest waits for its person. */
export const outboxAtRest = ({ outbox }: Store) =>
  eventually(async () => (await outbox.count({ state: 'waiting' })) === 0);
