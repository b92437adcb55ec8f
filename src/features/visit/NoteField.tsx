import { noteAt, type NoteOf } from '#domain'
import { useOpenPlan, usePlan, useVisit, useWorkspace } from '#session'
import { TextField } from '#ui'
import { writeNote } from './write-note.ts'

interface NoteFieldProps {
  readonly of: NoteOf
  readonly field: 'happened' | 'next'
  readonly label: string
}

/** One of the two fields of a note. It is in the plan from the first key, and one stay in it is one step of undo. */
export function NoteField({ of, field, label }: NoteFieldProps) {
  const plan = useOpenPlan()
  const by = useWorkspace(({ settings }) => settings.name)
  const value = usePlan((now) => noteAt(now, of)?.[field] ?? '')
  const visit = useVisit()
  return (
    <TextField
      label={label}
      isMultiline
      value={value}
      onVisitStart={visit.begin}
      onChange={(words) => writeNote(plan, { of, by, words: { [field]: words }, visit: visit.key })}
    />
  )
}
