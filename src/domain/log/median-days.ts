import { type CalendarDate, daysBetween } from '../calendar-date.ts'

interface Wait {
  readonly referredOn: CalendarDate
  readonly firstAppointmentOn: CalendarDate | null
}

/** The days from referral to first appointment, the one in the middle: of an even number, between the two. Null for none. */
export function medianDays(waits: readonly Wait[]): number | null {
  const days = waits
    .flatMap(({ referredOn, firstAppointmentOn: on }) => (on === null ? [] : [daysBetween(referredOn, on)]))
    .toSorted((a, b) => a - b)
  const middle = (days.length - 1) / 2
  const [low, high] = [days[Math.floor(middle)], days[Math.ceil(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
