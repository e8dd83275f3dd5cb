// Work in the background: events are applied one after the other, and the log says what became of each.
import { applyNextEvent } from '../../domain/desk/apply-event.ts';
import type { Desk } from '../../domain/desk/desk.ts';
import type { ReceivedEvent } from '../../domain/model/commerce-event.ts';
import type { Log } from '../log.ts';

const said = {
  // Said again with every try, for an hour.
  waiting: ['debug', 'An event waits for what it is about.'],
  applied: ['info', 'An event was applied.'],
  ignored: ['warn', 'An event has nothing to say about what is ordered now.'],
  parked: ['warn', 'An event was parked: what it is about never turned up.'],
} as const satisfies Record<ReceivedEvent['state'], readonly [keyof Log, string]>;

/** True while there may be more. `now` is wall-clock time, `at` business time. */
export async function workOffEvents(
  { store }: Pick<Desk, 'store'>,
  log: Log,
  moment: { now: Date; at: Date },
): Promise<boolean> {
  const received = await applyNextEvent(store, moment);
  if (!received) return false;
  const { id: event, tenantId, state, reason } = received;
  const [level, sentence] = said[state];
  log[level]({ event, tenantId, ...(reason !== undefined && { reason }) }, sentence);
  return true;
}
