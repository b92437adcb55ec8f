/**
 * The EI services grid of the whole plan.
 *
 * What stands on it is derived from the rules. A row that was put here and may
 * not stand here is shown below with its reason, and can be mended in place.
 */

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type CalendarDate, type Entry, gridOf, type RecordId } from '#domain'
import { useActions, useDoing, usePlan, useWhyNotAdd, useWithFamily } from '#session'
import { EmptyState, icons, Stack } from '#ui'
import { AddService } from './AddService.tsx'
import type { GridTools } from './grid-tools.ts'
import { GridTable } from './GridTable.tsx'
import type { ServiceLinks } from './links.ts'
import { nameOf } from './row-names.ts'
import { WaitingRows } from './WaitingRows.tsx'
import { words } from './words.en.ts'

interface ServicesGridScreenProps {
  readonly today: CalendarDate
  readonly links: ServiceLinks
  /** The row to open at first, such as the one that a link named. */
  readonly openRow?: RecordId | null
  /** What the rules have to say about a row that stands; without it the messages are shown plainly. */
  readonly renderFindings?: (entry: Entry) => ReactNode
}

export function ServicesGridScreen({
  today,
  links,
  openRow = null,
  renderFindings,
}: ServicesGridScreenProps) {
  const plan = usePlan((now) => now)
  const rows = useMemo(() => gridOf(plan), [plan])
  const doing = useDoing()
  const withFamily = useWithFamily()
  const why = useWhyNotAdd('entries', { place: 'service' })
  const editing = useEditing(why === null ? openRow : null)
  useActions(() =>
    (why === null ? rows : []).map((row) => ({
      id: `edit/${row.id}`,
      label: words.editOf(nameOf(row, plan)),
      about: row.id,
      run: () => editing.open(row.id),
    })),
  )
  const tools: GridTools = { mayChange: why === null, today, links, doing, renderFindings, ...editing }
  return (
    <Stack gap="wide">
      <h1>{words.title}</h1>
      {rows.length === 0 ? (
        <EmptyState icon={icons.gridIcon} heading={words.empty}>
          <p>{words.emptyMeans}</p>
        </EmptyState>
      ) : (
        <GridTable rows={rows} tools={tools} />
      )}
      {!withFamily && <WaitingRows tools={tools} />}
      {why === null ? <AddService tools={tools} /> : <p>{why}</p>}
    </Stack>
  )
}

/** Which row is open; closing it gives the focus back to its Edit button. */
function useEditing(
  openRow: RecordId | null,
): Pick<GridTools, 'editing' | 'open' | 'close' | 'editButtonId'> {
  const [editing, setEditing] = useState(openRow)
  const before = useRef(openRow)
  useEffect(() => {
    if (editing === null && before.current !== null)
      document.getElementById(editButtonId(before.current))?.focus()
    before.current = editing
  }, [editing])
  return { editing, open: setEditing, close: () => setEditing(null), editButtonId }
}

function editButtonId(row: RecordId): string {
  return `edit-service-${row}`
}
