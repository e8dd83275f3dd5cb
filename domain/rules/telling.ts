// Whether and when somebody is told: not what they muted, and not at night or at the weekend unless it cannot wait.
import { addDays, clockIn, dateIn, instantOf, weekday } from '../model/calendar.ts';
import { type Notice, topicOf } from '../model/notice.ts';
import type { Person } from '../model/person.ts';

/** `HH:MM` in the receiver's time zone, from the evening until the morning; Saturday and Sunday are quiet all day. */
export type QuietHours = { from: string; to: string };

/** What somebody asked to be told is told. */
export function isMuted({ kind }: Notice, { muted = [] }: Pick<Person, 'muted'>): boolean {
  return kind !== 'cleared' && muted.includes(topicOf[kind]);
}

/** What ends tomorrow, what has failed, and what somebody asked to be told goes at once. */
export function isUrgent(notice: Notice): boolean {
  switch (notice.kind) {
    case 'ends-soon':
    case 'trial-ends-soon':
    case 'window-closes':
      return notice.days <= 1;
    case 'credit-check-completed':
      return !notice.approved;
    case 'change-skipped':
    case 'payment-failed':
    case 'cleared':
      return true;
    default:
      return false;
  }
}

const isWeekend = (date: string) => weekday(date) > 5;

/** When the quiet hours that `now` falls into are over; undefined when it falls into none. */
export function quietUntil(now: Date, timeZone: string, { from, to }: QuietHours): Date | undefined {
  const today = dateIn(timeZone, now);
  const clock = clockIn(timeZone, now);
  const isNight = clock >= from || clock < to;
  if (!isNight && !isWeekend(today)) return undefined;
  let morning = clock < to ? today : addDays(today, 1);
  while (isWeekend(morning)) morning = addDays(morning, 1);
  return instantOf(timeZone, morning, to);
}
