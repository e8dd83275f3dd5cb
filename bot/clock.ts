// The clocks: wall time for deliveries, and business time, which the sandbox can move ahead.
import type { Desk } from '../domain/desk/desk.ts';

type Kept = Pick<Desk['store'], 'clock'>;

const setting = { tenantId: 'sandbox', id: 'clock' } as const;

export const wallClock = (): Date => new Date();

/** Kept in the database, so that it survives a restart and all servers agree. */
export async function businessNow({ clock }: Kept): Promise<Date> {
  const ahead = await clock.get(setting.tenantId, setting.id);
  return new Date(Date.now() + (ahead?.aheadMs ?? 0));
}

export async function advanceClock({ clock }: Kept, days: number): Promise<void> {
  const now = (await clock.get(setting.tenantId, setting.id)) ?? { ...setting, version: 0, aheadMs: 0 };
  await clock.save({ ...now, aheadMs: now.aheadMs + days * 86_400_000 });
}
