import { useMemo } from 'react'
import {
  type CalendarDate,
  countMonth,
  type ExpectationRow,
  expectationRows,
  linesOfMonth,
  type LogLine,
  type Month,
  type PlanFacts,
  present,
  type Team,
} from '#domain'
import { useWorkspace } from '#session'

export interface MonthShown {
  readonly month: Month
  readonly rows: readonly ExpectationRow[]
  /** The lines of the month, the last day first. */
  readonly lines: readonly LogLine[]
  readonly teams: readonly Team[]
  /** Removed ones among them, for the lines that name them. */
  readonly allTeams: readonly Team[]
}

export function useMonth(month: Month, today: CalendarDate, plans: PlanFacts): MonthShown {
  const sources = useWorkspace(({ log, teams, resources, settings }) => ({ log, teams, resources, settings }))
  return useMemo(() => {
    const rows = expectationRows(countMonth(month, today, { ...sources, plans }))
    const lines = linesOfMonth(sources.log, month)
    return { month, rows, lines, teams: present(sources.teams), allTeams: sources.teams }
  }, [sources, month, today, plans])
}
