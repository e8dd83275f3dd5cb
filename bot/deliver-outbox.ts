// Work in the background: the outbox is sent, several messages at once, so that a slow one holds up nobody else.
import { type Delivered, deliver } from '../domain/desk/deliver.ts';
import type { Desk } from '../domain/desk/desk.ts';
import { type Delivery, takeDelivery } from '../domain/desk/take-delivery.ts';
import type { QuietHours } from '../domain/rules/telling.ts';
import type { Work } from './background.ts';

type Given = {
  desk: Pick<Desk, 'store'>;
  send: (delivery: Delivery) => Promise<Delivered>;
  /** Wall-clock time. */
  now: () => Date;
  /** Chance, between 0 and 1. */
  spread: () => number;
  quietHours: QuietHours | undefined;
};

const atOnce = 16;

export function deliverOutbox({ desk: { store }, send, now, spread, quietHours }: Given): Work {
  const flying = new Set<Promise<void>>();
  /** Organizations whose tokens are used up, and until when. */
  const resting = new Map<string, number>();

  async function run(): Promise<boolean | number> {
    if (flying.size >= atOnce) await Promise.race(flying);
    const at = now();
    for (const [tenantId, until] of resting) if (until <= at.getTime()) resting.delete(tenantId);
    const taken = await takeDelivery(store, { now: at, resting: [...resting.keys()], quietHours });
    if (!taken) return resting.size > 0 && Math.min(...resting.values()) - at.getTime();
    if (taken.kind === 'tenant-rests') resting.set(taken.tenantId, at.getTime() + taken.waitMs);
    if (taken.kind !== 'delivery') return true;
    // What the database refuses now is taken again when its lease is over.
    const flight: Promise<void> = deliver(store, taken, send, { now, spread })
      .catch(() => undefined)
      .finally(() => flying.delete(flight));
    flying.add(flight);
    return true;
  }

  return { everyMs: 500, run, finish: () => Promise.all(flying) };
}
