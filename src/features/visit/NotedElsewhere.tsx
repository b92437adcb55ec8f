import { notedElsewhere, notesOn } from '#domain'
import { usePlan } from '#session'
import { Disclosure, Stack } from '#ui'
import { NoteList } from './NoteList.tsx'
import type { VisitSlots } from './slots.ts'
import { words } from './words.en.ts'

/** Notes whose strategy became something else, such as a support. No note is hidden. */
export function NotedElsewhere({ author, slots }: { author: string; slots: VisitSlots }) {
  const entries = usePlan(notedElsewhere)
  const notes = usePlan((plan) => entries.flatMap(({ id }) => notesOn(plan, id)))
  if (entries.length === 0) return null
  return (
    <Disclosure summary={words.elsewhere(notes.length)}>
      {entries.map((entry) => (
        <Stack key={entry.id}>
          <slots.Text entry={entry} />
          <NoteList notes={notes.filter((note) => note.entry === entry.id)} author={author} />
        </Stack>
      ))}
    </Disclosure>
  )
}
