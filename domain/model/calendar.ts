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

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: BusinessDate, to: BusinessDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: BusinessDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}
