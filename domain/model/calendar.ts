// Business dates: whole days in the tenant's time zone, written YYYY-MM-DD. The only importer of temporal-polyfill.
import { Temporal } from 'temporal-polyfill';

/** A day without a time, such as `2026-11-21`; two of them compare as strings. */
export type BusinessDate = string;

/** The day that `instant` falls on in an IANA time zone. */
export function dateIn(timeZone: string, instant: Date): BusinessDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

export function addDays(date: BusinessDate, days: number): BusinessDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function dayOfMonth(date: BusinessDate): number {
  return Temporal.PlainDate.from(date).day;
}

/** On that `day` of the month or, where it has none, on its last: 31 January plus one month is 28 or 29 February. */
export function addMonths(date: BusinessDate, months: number, day = dayOfMonth(date)): BusinessDate {
  return Temporal.PlainDate.from(date).add({ months }).with({ day }).toString();
}

/** Whether this is a day, written as one; its year may be 0000 (`lastTime`). */
export function isDay(written: string): boolean {
  try {
    Temporal.PlainDate.from(written.replace(/^0000/, '2000'), { overflow: 'reject' });
    return /^\d{4}-\d{2}-\d{2}$/.test(written);
  } catch {
    return false;
  }
}

/** A date whose year nobody said (`0000-05-31`), in the last year in which its month has begun by `by`; any other as it is. */
export function lastTime(date: BusinessDate, by: BusinessDate): BusinessDate {
  if (!date.startsWith('0000')) return date;
  const written = Temporal.PlainMonthDay.from(date.slice(5));
  const inYear = (year: number) => written.toPlainDate({ year });
  const { year } = Temporal.PlainDate.from(by);
  const isLater = inYear(year).with({ day: 1 }).toString() > by;
  return inYear(isLater ? year - 1 : year).toString();
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: BusinessDate, to: BusinessDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: BusinessDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The time of day that `instant` falls on in an IANA time zone, such as `08:30`; two of them compare as strings. */
export function clockIn(timeZone: string, instant: Date): string {
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return there.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** When it is that day and time in an IANA time zone; where a clock change skips the time, right after it. */
export function instantOf(timeZone: string, date: BusinessDate, clock: string): Date {
  const there = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: clock });
  return new Date(there.epochMilliseconds);
}

/** The same time of day some days later in an IANA time zone, also when the clocks change in between. */
export function sameTimeLater(timeZone: string, instant: Date, days: number): Date {
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(there.add({ days }).epochMilliseconds);
}

/** Whether this is a name of the IANA time zone database, such as `Europe/Amsterdam`. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
