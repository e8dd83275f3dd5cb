// Work in the background: the outbox is sent, several messages at once, so that a slow one holds up nobody else.
import { claimer } from '../domain/desk/claim-entries.ts';
import { deliver } from '../domain/desk/deliver.ts';
import type { Delivered } from '../domain/desk/delivered.ts';
import type { Desk } from '../domain/desk/desk.ts';
import { type Begin, introduce } from '../domain/desk/introduce.ts';
import { type Delivery, takeDelivery } from '../domain/desk/take-delivery.ts';
import type { QuietHours } from '../domain/rules/telling.ts';
import type { Work } from './background.ts';

type Given = {
  desk: Pick<Desk, 'store'>;
  send: (delivery: Delivery) => Promise<Delivered>;
  /** Absent where the bot writes to nobody who has not met it. */
  begin?: Begin | undefined;
  /** Wall-clock time. */
  now: () => Date;
  /** Business time. */
  at: () => Promise<Date>;
  /** Chance, between 0 and 1. */
  spread: () => number;
  quietHours: QuietHours | undefined;
};

const atOnce = 16;
/** So that some tokens gather: to look who else can be served costs more than to send what one token is for. */
const restMs = 250;

export function deliverOutbox({ desk: { store }, send, begin, now, at: businessNow, spread, quietHours }: Given): Work {
  const claimNext = claimer(store);
  const flying = new Set<Promise<void>>();
  /** Organizations whose tokens are used up, and until when. */
  const resting = new Map<string, number>();

  async function run(): Promise<boolean | number> {
    if (flying.size >= atOnce) await Promise.race(flying);
    const at = now();
    for (const [tenantId, until] of resting) if (until <= at.getTime()) resting.delete(tenantId);
    const round = {
      now: at,
      at: businessNow,
      resting: [...resting.keys()],
      quietHours,
      introduces: begin !== undefined,
    };
    const taken = await takeDelivery(store, round, claimNext);
    if (!taken) return resting.size > 0 && Math.min(...resting.values()) - at.getTime();
    if (taken.kind === 'tenant-rests') resting.set(taken.tenantId, at.getTime() + Math.max(restMs, taken.waitMs));
    if (taken.kind !== 'delivery') return true;
    const { newcomer } = taken;
    const sending = newcomer && begin ? () => introduce(store, newcomer, begin, now) : send;
    // What the database refuses now is taken again when its lease is over.
    const flight: Promise<void> = deliver(store, taken, sending, { now, spread })
      .catch(() => undefined)
      .finally(() => flying.delete(flight));
    flying.add(flight);
    return true;
  }

  return { everyMs: 500, run, finish: () => Promise.all(flying) };
}
