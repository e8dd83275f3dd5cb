// Work that nobody asks for: the outbox is delivered, and what is due comes true.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';

type Work = {
  /** Runs again at once while it returns true. */
  run: () => Promise<boolean>;
  everyMs: number;
};

/** A failure is logged and the work goes on at its next time. `stop` waits for what is running. */
export function startBackground(works: readonly Work[], log: Log): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loop = async ({ run, everyMs }: Work) => {
    while (!signal.aborted) {
      const more = await run().catch((error: unknown) => {
        log.error({ err: error }, 'Work in the background failed; it is tried again.');
        return false;
      });
      if (!more) await pause(everyMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = works.map(loop);
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
