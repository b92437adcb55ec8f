/** A credential, to be changed where it stands. Everything is kept from the first key. */

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { type CalendarDate, type Credential, experienceOfLevel, levelNames, parseCalendarDate } from '#domain'
import { changeRecord, useLaptop, useVisit, type Visit } from '#session'
import { Button, Choice, Columns, DateField, Row, Select, Stack, TextField } from '#ui'
import { words } from './words.en.ts'

interface CredentialFormProps {
  readonly credential: Credential
  readonly name: string
  readonly onDone: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

type Values = Partial<Omit<Credential, 'id' | 'rank' | 'origin' | 'isRemoved'>>

interface PartProps {
  readonly credential: Credential
  readonly visit: Visit
  readonly change: (values: Values, visit?: string) => void
}

export function CredentialForm({ credential, name, onDone, onKeyDown }: CredentialFormProps) {
  const { workspace } = useLaptop()
  const visit = useVisit()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const change = (values: Values, key?: string) =>
    workspace.run(changeRecord('credentials', credential.id, values), key)
  const part = { credential, visit, change }
  const finish = (event: FormEvent) => {
    event.preventDefault()
    onDone()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the form from any of its fields
    <form
      ref={form}
      autoComplete="off"
      aria-label={words.editOf(name)}
      onSubmit={finish}
      onKeyDown={onKeyDown}
    >
      <Stack>
        <WhoAndWhat {...part} />
        <Dates {...part} />
        {credential.kind === 'IMH' ? <Experience {...part} /> : <OfEcmh {...part} />}
        <TextField
          label={words.note}
          value={credential.note}
          onVisitStart={visit.begin}
          onChange={(note) => change({ note }, visit.key)}
        />
        <Row>
          <Button kind="primary" type="submit">
            {words.done}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

const kindAnswers = (['IMH', 'ECMH'] as const).map((value) => ({ value, ...words.kinds[value] }))
const levelAnswers = (['I', 'II', 'III'] as const).map((value) => ({ value, label: levelNames[value] }))

function WhoAndWhat({ credential, visit, change }: PartProps) {
  const { holder, kind, level } = credential
  return (
    <>
      <TextField
        label={words.holder}
        value={holder}
        spellCheck={false}
        onVisitStart={visit.begin}
        onChange={(next) => change({ holder: next }, visit.key)}
      />
      <Choice
        label={words.kind}
        answers={kindAnswers}
        value={kind}
        onChange={(next) => change({ kind: next })}
      />
      {kind === 'IMH' && (
        <Choice
          label={words.level}
          answers={levelAnswers}
          value={level === '' ? null : level}
          onChange={(next) => change({ level: next })}
        />
      )}
    </>
  )
}

const dates = ['issuedOn', 'renewedOn', 'renewBy'] as const

function Dates(part: PartProps) {
  return (
    <Columns align="start">
      {dates.map((field) => (
        <Day key={field} field={field} {...part} />
      ))}
    </Columns>
  )
}

interface DayProps extends PartProps {
  readonly field: (typeof dates)[number] | 'inventoryOn'
}

function Day({ field, credential, visit, change }: DayProps) {
  return (
    <DateField
      label={words.days[field].label}
      hint={words.days[field].hint}
      value={credential[field]}
      onVisitStart={visit.begin}
      onChange={(day) => change({ [field]: dayOf(day) }, visit.key)}
    />
  )
}

function dayOf(day: string | null): CalendarDate | null {
  return parseCalendarDate(day)
}

const proofs = ['reference letters', 'separate letter', 'resume'] as const
const proofOptions = proofs.map((value) => ({ value, label: words.proofs[value] }))

function Experience({ credential: { level, experience }, change }: PartProps) {
  return (
    <Select
      label={words.experience}
      hint={level === '' ? words.experienceHint : experienceOfLevel[level]}
      options={proofOptions}
      clearLabel={words.notNoted}
      placeholder={words.notNoted}
      value={experience === '' ? null : experience}
      onChange={(proof) => change({ experience: proof ?? '' })}
    />
  )
}

const fieldAnswers = (['yes', 'no', 'unknown'] as const).map((value) => ({
  value,
  label: words.fieldAnswers[value],
}))

function OfEcmh(part: PartProps) {
  const { credential, change } = part
  return (
    <>
      <Choice
        label={words.mentalHealthField}
        hint={words.mentalHealthFieldHint}
        isInline
        answers={fieldAnswers}
        value={credential.isOfMentalHealthField}
        onChange={(isOfMentalHealthField) => change({ isOfMentalHealthField })}
      />
      <Day field="inventoryOn" {...part} />
    </>
  )
}
