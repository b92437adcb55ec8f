import type { VisitNote } from '#domain'
import { Stack } from '#ui'
import { NotedBefore } from './NotedBefore.tsx'
import { words } from './words.en.ts'

/** Notes one below the other, each with its day. */
export function NoteList({ notes, author }: { notes: readonly VisitNote[]; author: string }) {
  return (
    <Stack as="ul">
      {notes.map((note) => (
        <li key={note.id}>
          <NotedBefore note={note} when={words.onDay(note.on)} author={author} />
        </li>
      ))}
    </Stack>
  )
}
