import { type CalendarDate, languageNames, parseCalendarDate, planTypeNames, planTypes } from '#domain'
import { Choice, Columns, DateField, Select, TextField } from '#ui'
import { type DraftDate, type Mistakes, type PlanDraft, withDay } from './plan-draft.ts'
import { words } from './words.en.ts'

const typeAnswers = planTypes.map((type) => ({ value: type, label: planTypeNames[type] }))
const languageOptions = Object.entries(languageNames).map(([value, label]) => ({ value, label }))

interface PlanFieldsProps {
  readonly draft: PlanDraft
  readonly today: CalendarDate
  readonly mistakes: Mistakes
  readonly onChange: (change: (before: PlanDraft) => PlanDraft) => void
}

export function PlanFields({ draft, today, mistakes, onChange }: PlanFieldsProps) {
  const change = (values: Partial<PlanDraft>) => onChange((before) => ({ ...before, ...values }))
  return (
    <>
      <ChildName draft={draft} error={mistakes.firstName} onChange={change} />
      <DraftDateField
        label={words.birthDate}
        error={mistakes.birthDate}
        date={draft.birthDate}
        echo={(day) => words.age(day, today)}
        onChange={(next) => onChange((before) => ({ ...before, birthDate: next(before.birthDate) }))}
      />
      <Choice
        label={words.type}
        answers={typeAnswers}
        value={draft.type}
        isInline
        onChange={(type) => change({ type })}
      />
      <DraftDateField
        label={words.date}
        hint={words.dateHint}
        error={mistakes.date}
        date={draft.date}
        onChange={(next) => onChange((before) => ({ ...before, date: next(before.date) }))}
      />
      <CountyAndLanguage draft={draft} onChange={change} />
    </>
  )
}

interface PartProps {
  readonly draft: PlanDraft
  readonly onChange: (values: Partial<PlanDraft>) => void
}

function ChildName({ draft, error, onChange }: PartProps & { readonly error: string | undefined }) {
  return (
    <Columns>
      <div data-wrong={error}>
        <TextField
          label={words.firstName}
          error={error}
          value={draft.firstName}
          spellCheck={false}
          onChange={(firstName) => onChange({ firstName })}
        />
      </div>
      <TextField
        label={words.lastName}
        value={draft.lastName}
        spellCheck={false}
        onChange={(lastName) => onChange({ lastName })}
      />
    </Columns>
  )
}

function CountyAndLanguage({ draft, onChange }: PartProps) {
  return (
    <Columns>
      <TextField
        label={words.county}
        value={draft.county}
        spellCheck={false}
        onChange={(county) => onChange({ county })}
      />
      <Select
        label={words.language}
        options={languageOptions}
        value={draft.language}
        onChange={(language) => onChange({ language: language ?? 'en' })}
      />
    </Columns>
  )
}

interface DraftDateFieldProps {
  readonly label: string
  readonly hint?: string
  readonly error: string | undefined
  readonly date: DraftDate
  readonly echo?: (day: CalendarDate) => string
  /** Gets the step from the date before, since a key may tell boxes and day at once. */
  readonly onChange: (next: (before: DraftDate) => DraftDate) => void
}

function DraftDateField({ date, echo, onChange, error, ...field }: DraftDateFieldProps) {
  return (
    <div data-wrong={error}>
      <DateField
        {...field}
        error={error}
        value={date.day}
        echo={(iso) => echoed(iso, echo)}
        onTyped={(typed) => onChange((before) => ({ ...before, typed }))}
        onChange={(iso) => onChange((before) => withDay(before, iso))}
      />
    </div>
  )
}

function echoed(iso: string, echo: DraftDateFieldProps['echo']): string | null {
  const day = parseCalendarDate(iso)
  return day === null ? null : (echo?.(day) ?? null)
}
