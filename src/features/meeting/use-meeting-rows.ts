import { useMemo } from 'react'
import {
  type CalendarDate,
  countMonth,
  type ExpectationRow,
  expectationRows,
  monthOf,
  noPlanFacts,
} from '#domain'
import { useWorkspace } from '#session'

/** How this month stands for each team, under the team's id. */
export function useMeetingRows(today: CalendarDate): ReadonlyMap<string, ExpectationRow> {
  const sources = useWorkspace(({ log, teams, resources, settings }) => ({ log, teams, resources, settings }))
  return useMemo(() => {
    const count = countMonth(monthOf(today), today, { ...sources, plans: noPlanFacts })
    const rows = expectationRows(count).filter(({ expectation }) => expectation === '1')
    return new Map(rows.map((row) => [row.id.slice('1/'.length), row]))
  }, [sources, today])
}
