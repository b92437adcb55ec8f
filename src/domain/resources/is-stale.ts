import { addDays, type CalendarDate } from '../calendar-date.ts'
import type { Resource } from '../workspace-shape.ts'

/** After so many days nobody relies on what was said about a wait or a phone number. */
const staleAfterDays = 90

/** Whether somebody should ask again. A day that lies ahead is no check. */
export function isStale({ checkedOn }: Pick<Resource, 'checkedOn'>, today: CalendarDate): boolean {
  if (checkedOn === null || checkedOn > today) return true
  return addDays(checkedOn, staleAfterDays) < today
}
