// The clocks: wall time for deliveries, and business time, which the sandbox can move ahead.
import type { Desk } from '../domain/desk/desk.ts';
import { sameTimeLater } from '../domain/model/calendar.ts';

type Kept = Pick<Desk['store'], 'clock'>;

const setting = { tenantId: 'sandbox', id: 'clock' } as const;

export const wallClock = (): Date => new Date();

/** Kept in the database, so that it survives a restart and all servers agree. */
export async function businessNow({ clock }: Kept): Promise<Date> {
  const ahead = await clock.get(setting.tenantId, setting.id);
  return new Date(Date.now() + (ahead?.aheadMs ?? 0));
}

/** A calendar that has begun goes on as it is. */
export async function beginClock({ clock }: Kept, at: Date): Promise<void> {
  if (await clock.get(setting.tenantId, setting.id)) return;
  await clock.save({ ...setting, version: 0, aheadMs: at.getTime() - Date.now() });
}

/** By days of that time zone: the clocks may change on the way, the time of day does not. */
export async function advanceClock({ clock }: Kept, days: number, timeZone: string): Promise<void> {
  const kept = (await clock.get(setting.tenantId, setting.id)) ?? { ...setting, version: 0, aheadMs: 0 };
  const today = Date.now();
  const later = sameTimeLater(timeZone, new Date(today + kept.aheadMs), days);
  await clock.save({ ...kept, aheadMs: later.getTime() - today });
}
