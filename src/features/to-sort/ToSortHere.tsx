import { type CalendarDate, findEntry, type Plan, toSortOf } from '#domain'
import { usePlan } from '#session'
import { Part } from '#ui'
import type { ToSortLinks, ToSortSlots } from './slots.ts'
import { SortList } from './SortList.tsx'
import { useSorting } from './use-sorting.ts'
import { words } from './words.en.ts'

interface ToSortHereProps {
  readonly outcomeId: string
  readonly today: CalendarDate
  readonly links: ToSortLinks
  readonly slots: ToSortSlots
}

/** What waits for a place in one outcome. Nothing shows while nothing waits, except what was just sorted. */
export function ToSortHere({ outcomeId, today, links, slots }: ToSortHereProps) {
  const ids = usePlan((now) =>
    toSortOf(now)
      .filter(({ entry }) => entry.outcomes.includes(outcomeId))
      .map(({ entry }) => entry.id),
  )
  const sorting = useSorting(ids, (id, plan) => isOf(outcomeId, id, plan))
  if (ids.length === 0 && !sorting.hasBegun) return null
  return (
    <div data-to-sort-here>
      <Part heading={ids.length === 0 ? words.nothing : words.here}>
        {ids.length > 0 && <SortList level={3} {...{ ids, sorting, today, links, slots }} />}
      </Part>
    </div>
  )
}

function isOf(outcomeId: string, id: string, plan: Plan): boolean {
  return findEntry(plan, id)?.outcomes.includes(outcomeId) === true
}
