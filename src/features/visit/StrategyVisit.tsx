/** One strategy at a visit: how it reads, what was noted last time, and two fields for this time. */

import { memo, useId } from 'react'
import {
  consultantsOf,
  findEntry,
  type NoteOf,
  notesAtVisit,
  notesOn,
  strategiesOf,
  type VisitNote,
} from '#domain'
import { usePlan } from '#session'
import { Card, Columns, Stack } from '#ui'
import { NotedBefore } from './NotedBefore.tsx'
import { NoteField } from './NoteField.tsx'
import type { VisitSlots } from './slots.ts'
import { words } from './words.en.ts'

/** The visit that is written down: its day, and the id of who writes. */
export type ThisVisit = Omit<NoteOf, 'entry'>

interface StrategyVisitProps {
  readonly id: string
  readonly outcomeId: string
  readonly visit: ThisVisit
  readonly slots: VisitSlots
}

export const StrategyVisit = memo(function StrategyVisit({
  id,
  outcomeId,
  visit,
  slots,
}: StrategyVisitProps) {
  const nameId = useId()
  const entry = usePlan((plan) => findEntry(plan, id))
  const number = usePlan((plan) => strategiesOf(plan, outcomeId).findIndex((each) => each.id === id) + 1)
  const isEcmh = usePlan((plan) => entry !== null && consultantsOf(entry, plan).length > 0)
  const of = { ...visit, entry: id }
  const last = usePlan((plan) => notesAtVisit(notesOn(plan, id), of).last)
  if (entry === null) return null
  return (
    <li data-record={id}>
      <Card
        kind={isEcmh ? 'ecmh' : 'plain'}
        heading={<span id={nameId}>{words.strategy(number)}</span>}
        badges={<slots.Who entry={entry} />}
      >
        <div role="group" aria-labelledby={nameId}>
          <Stack>
            {entry.text.plain.trim() === '' ? <p>{words.noWords}</p> : <slots.Text entry={entry} />}
            {last.map((note) => (
              <NotedBefore key={note.id} note={note} when={whenOf(note, visit)} author={visit.author} />
            ))}
            <Columns align="start">
              <NoteField of={of} field="happened" label={words.happened} />
              <NoteField of={of} field="next" label={words.next} />
            </Columns>
          </Stack>
        </div>
      </Card>
    </li>
  )
})

function whenOf({ on }: VisitNote, visit: ThisVisit): string {
  if (on === null) return words.onDay(null)
  return on === visit.on ? words.thisVisit : words.lastTime(on)
}
