// The day of the month that terms and billing periods keep to, however short a month between them was.
import { addMonths, type BusinessDate, dayOfMonth } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';

type Dated = Pick<Subscription, 'startedOn' | 'anchorDay'>;

/** Its own day for what begins or ends on `date`; the day of `date` where something else decided on that, such as a longer trial. */
export function anchorAt({ startedOn, anchorDay = dayOfMonth(startedOn) }: Dated, date: BusinessDate): number {
  return addMonths(date, 0, anchorDay) === date ? anchorDay : dayOfMonth(date);
}

/** What began on 31 January and goes on by the month does so on 28 February and on 31 March. */
export function monthsAfter(subscription: Dated, date: BusinessDate, months: number): BusinessDate {
  return addMonths(date, months, anchorAt(subscription, date));
}
