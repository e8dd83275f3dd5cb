// Work that nobody asks for: the outbox is delivered, and what is due comes true.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';

export type Work = {
  /** Runs again at once when it returns true, after so many milliseconds when it returns a number, else after `everyMs`. */
  run: () => Promise<boolean | number>;
  everyMs: number;
  /** Waits for what it has begun. */
  finish?: () => Promise<unknown>;
};

/** A failure is logged and the work goes on at its next time. `stop` waits for what is running. */
export function startBackground(works: readonly Work[], log: Log): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loop = async ({ run, everyMs, finish }: Work) => {
    while (!signal.aborted) {
      const more = await run().catch((error: unknown) => {
        log.error({ err: error }, 'Work in the background failed; it is tried again.');
        return false;
      });
      const ms = typeof more === 'number' ? more : everyMs;
      if (more !== true) await pause(ms, undefined, { signal }).catch(() => undefined);
    }
    await finish?.();
  };
  const running = works.map(loop);
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
