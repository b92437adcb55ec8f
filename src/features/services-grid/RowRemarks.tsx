/** What is worth a look about a row that stands on the grid. Nothing here is capped or hidden. */

import { type CalendarDate, consentBeforeStart, type Entry, findingsForEntry, type Plan } from '#domain'
import { usePlan } from '#session'
import { Notice, Stack } from '#ui'
import type { GridTools } from './grid-tools.ts'
import { words } from './words.en.ts'

interface RowRemarksProps {
  readonly row: Entry
  readonly tools: GridTools
}

export function RowRemarks({ row, tools }: RowRemarksProps) {
  const plan = usePlan((now) => now)
  const start = consentBeforeStart(row, tools.today)
  return (
    <Stack gap="close">
      {start !== null && <Notice kind="warn" heading={words.starts[start]} />}
      {tools.renderFindings?.(row) ??
        findingsForEntry(row, plan).map(({ id, message, citation }) => (
          <Notice key={id} kind="ask" heading={message}>
            <p>{citation}</p>
          </Notice>
        ))}
    </Stack>
  )
}

/** Whether there is anything to say about a row. */
export function hasRemarks(row: Entry, plan: Plan, today: CalendarDate): boolean {
  return consentBeforeStart(row, today) !== null || findingsForEntry(row, plan).length > 0
}
