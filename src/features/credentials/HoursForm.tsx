/** A line of training hours is whole or not there: it is written down when the form is sent. */

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type CalendarDate, parseCalendarDate } from '#domain'
import { Button, Columns, DateField, Row, Select, Stack, TextField } from '#ui'
import { type HoursDraft, type HoursMistakes, mistakesIn } from './hours-draft.ts'
import { words } from './words.en.ts'

interface HoursFormProps {
  readonly label: string
  readonly save: string
  readonly atFirst: HoursDraft
  readonly areas: readonly string[]
  readonly today: CalendarDate
  readonly onSave: (draft: HoursDraft) => void
  readonly onCancel: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function HoursForm(props: HoursFormProps) {
  const { label, save, atFirst, areas, today, onSave, onCancel, onKeyDown } = props
  const [draft, setDraft] = useState(atFirst)
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = tries === 0 ? 'input' : '[data-wrong] :is(input, button)'
    form.current?.querySelector<HTMLElement>(first)?.focus()
  }, [tries])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (Object.keys(mistakesIn(draft, today)).length > 0) setTries(tries + 1)
    else onSave(draft)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the form from any of its fields
    <form ref={form} noValidate autoComplete="off" aria-label={label} onSubmit={send} onKeyDown={onKeyDown}>
      <Stack>
        <HoursFields
          draft={draft}
          areas={areas}
          mistakes={tries > 0 ? mistakesIn(draft, today) : {}}
          onChange={(values) => setDraft((before) => ({ ...before, ...values }))}
        />
        <Row>
          <Button kind="primary" type="submit">
            {save}
          </Button>
          <Button kind="plain" onPress={onCancel}>
            {words.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

interface HoursFieldsProps {
  readonly draft: HoursDraft
  readonly areas: readonly string[]
  readonly mistakes: HoursMistakes
  readonly onChange: (values: Partial<HoursDraft>) => void
}

function HoursFields({ draft, areas, mistakes, onChange }: HoursFieldsProps) {
  return (
    <>
      <div data-wrong={mistakes.on}>
        <DateField
          label={words.trainedOn}
          value={draft.on}
          error={mistakes.on}
          onChange={(on) => onChange({ on: parseCalendarDate(on) })}
        />
      </div>
      <Columns align="start">
        <div data-wrong={mistakes.hours}>
          <TextField
            label={words.clockHours}
            hint={words.clockHoursHint}
            size="short"
            value={draft.hours}
            error={mistakes.hours}
            onChange={(hours) => onChange({ hours })}
          />
        </div>
        <div data-wrong={mistakes.area}>
          <Select
            label={words.area}
            hint={words.areaHint}
            options={areas.map((area) => ({ value: area, label: area }))}
            value={areas.includes(draft.area ?? '') ? draft.area : null}
            error={mistakes.area}
            onChange={(area) => onChange({ area })}
          />
        </div>
      </Columns>
      <Columns align="start">
        <TextField
          label={words.trainingTitle}
          value={draft.title}
          onChange={(title) => onChange({ title })}
        />
        <TextField
          label={words.certificate}
          value={draft.certificate}
          onChange={(certificate) => onChange({ certificate })}
        />
      </Columns>
    </>
  )
}
