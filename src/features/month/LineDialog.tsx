import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type CalendarDate, type LogLine, monthOf } from '#domain'
import { addLine, changeLine, useDeskDoing, useWorkspace } from '#session'
import { Button, Dialog, Row, Stack } from '#ui'
import { draftOf, lineOf, mistakesIn, newDraft } from './line-draft.ts'
import { LineFields } from './LineFields.tsx'
import { lineName } from './line-name.ts'
import type { MonthShown } from './use-month.ts'
import { words } from './words.en.ts'

interface LineDialogProps {
  /** `null` for a new one. */
  readonly line: LogLine | null
  readonly shown: MonthShown
  readonly today: CalendarDate
  readonly onClose: () => void
}

/** A line of the log, written or changed in one go. */
export function LineDialog(props: LineDialogProps) {
  const { line, shown, onClose } = props
  const { draft, setDraft } = useDraft(props)
  const [tries, setTries] = useState(0)
  const doing = useDeskDoing()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[data-wrong] :is(input, button)')?.focus()
  }, [tries])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (Object.keys(mistakesIn(draft)).length > 0) return setTries(tries + 1)
    const written = lineOf(draft)
    const name = lineName({ kind: draft.kind ?? 'other', on: draft.on })
    if (line === null) doing.run(addLine(written), words.added(name))
    else doing.run(changeLine(line.id, written), words.changed(name))
    onClose()
  }
  return (
    <Dialog
      isOpen
      size="large"
      heading={line === null ? words.form.add : words.form.edit}
      onClose={onClose}
      actions={null}
    >
      <form ref={form} noValidate autoComplete="off" onSubmit={send} aria-label={words.form.add}>
        <Stack>
          <LineFields
            draft={draft}
            teams={shown.teams}
            mistakes={tries > 0 ? mistakesIn(draft) : {}}
            isFromPlan={line !== null && line.step !== ''}
            onChange={(values) => setDraft((before) => ({ ...before, ...values }))}
          />
          <Row>
            <Button kind="primary" type="submit">
              {words.form.save}
            </Button>
            <Button onPress={onClose}>{words.form.cancel}</Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}

function useDraft({ line, shown, today }: LineDialogProps) {
  const consultant = useWorkspace(({ settings: { capacity, discipline, name } }) =>
    capacity === 'ecmh-consultant' || discipline === 'ecmh-consultant' ? name : '',
  )
  const [draft, setDraft] = useState(() => {
    if (line !== null) return draftOf(line)
    const first = shown.teams.length === 1 ? (shown.teams[0]?.consultant ?? '') : ''
    return newDraft(monthOf(today) === shown.month ? today : null, shown.teams, consultant || first)
  })
  return { draft, setDraft }
}
