import {
  type Expectation,
  expectationNames,
  type LogLine,
  logKindNames,
  modeNames,
  parseCalendarDate,
  present,
  type Team,
} from '#domain'
import { decisionNames } from '#domain'
import { useWorkspace } from '#session'
import { Checks, Choice, Columns, DateField, Select, SuggestField, TextField } from '#ui'
import { hasField, type LineDraft, type LineMistakes } from './line-draft.ts'
import { words } from './words.en.ts'

const kindOrder: readonly LogLine['kind'][] = [
  'team-meeting',
  'programmatic-consultation',
  'child-consultation',
  'training',
  'resource-explained',
  'evaluation',
  'reflective-supervision',
  'team-did-not-meet',
  'consultant-started',
  'vacancy-began',
  'vacancy-ended',
  'other',
]
const kindOptions = kindOrder.map((value) => ({ value, label: logKindNames[value] }))
const modeAnswers = (['in person', 'virtual'] as const).map((value) => ({ value, label: modeNames[value] }))
const decisionAnswers = (['', 'refer', 'do not refer', 'not yet'] as const).map((value) => ({
  value,
  label: decisionNames[value],
}))
/** What no kind of line says by itself. */
const tagAnswers = (['2', '4', '5', '6', '7'] as const satisfies readonly Expectation[]).map((value) => ({
  value,
  label: expectationNames[value].name,
}))

interface FieldsProps {
  readonly draft: LineDraft
  readonly onChange: (values: Partial<LineDraft>) => void
}

interface LineFieldsProps extends FieldsProps {
  readonly teams: readonly Team[]
  readonly mistakes: LineMistakes
  /** What kind of line it is, and whose, was said in the plan. */
  readonly isFromPlan: boolean
}

export function LineFields({ draft, teams, mistakes, isFromPlan, onChange }: LineFieldsProps) {
  const { kind } = draft
  return (
    <>
      <div data-wrong={mistakes.kind}>
        <Select
          label={words.form.kind}
          options={kindOptions}
          value={kind}
          error={mistakes.kind}
          isDisabled={isFromPlan}
          onChange={(next) => onChange({ kind: next })}
        />
      </div>
      <Columns align="start">
        <div data-wrong={mistakes.on}>
          <DateField
            label={words.form.on}
            value={draft.on}
            error={mistakes.on}
            onChange={(on) => onChange({ on: on === null ? null : parseCalendarDate(on) })}
          />
        </div>
        <div data-wrong={mistakes.team}>
          <Select
            label={words.form.team}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            clearLabel={words.form.noTeam}
            value={draft.team}
            error={mistakes.team}
            onChange={(team) => onChange({ team })}
          />
        </div>
      </Columns>
      {kind !== null && <KindFields kind={kind} draft={draft} onChange={onChange} />}
      <TextField
        label={words.form.note}
        hint={words.form.noteHint}
        isMultiline
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  )
}

function KindFields({ kind, draft, onChange }: FieldsProps & { readonly kind: LogLine['kind'] }) {
  return (
    <>
      {hasField(kind, 'title') && (
        <TextField
          label={words.form.title}
          hint={words.form.titleHint}
          value={draft.title}
          onChange={(title) => onChange({ title })}
        />
      )}
      {hasField(kind, 'tool') && (
        <TextField
          label={words.form.tool}
          hint={words.form.toolHint}
          value={draft.tool}
          onChange={(tool) => onChange({ tool })}
        />
      )}
      {hasField(kind, 'attendees') && (
        <TextField
          label={words.form.attendees}
          size="short"
          inputMode="numeric"
          value={draft.attendees}
          onChange={(attendees) => onChange({ attendees })}
        />
      )}
      {hasField(kind, 'decision') && (
        <Choice
          label={words.form.decision}
          answers={decisionAnswers}
          value={draft.decision}
          isInline
          onChange={(decision) => onChange({ decision })}
        />
      )}
      {hasField(kind, 'work') && <WorkFields draft={draft} onChange={onChange} />}
    </>
  )
}

function WorkFields({ draft, onChange }: FieldsProps) {
  const consultants = useWorkspace(({ teams }) => present(teams).map(({ consultant }) => consultant))
  return (
    <>
      <Columns align="start">
        <SuggestField
          label={words.form.consultant}
          suggestions={[...new Set(consultants)].filter(Boolean)}
          value={draft.consultant}
          spellCheck={false}
          onChange={(consultant) => onChange({ consultant })}
        />
        <TextField
          label={words.form.minutes}
          size="short"
          inputMode="numeric"
          value={draft.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
      </Columns>
      <Choice
        label={words.form.mode}
        answers={modeAnswers}
        value={draft.mode === '' ? null : draft.mode}
        isInline
        onChange={(mode) => onChange({ mode })}
      />
      <Checks
        label={words.form.tags}
        answers={tagAnswers}
        values={tagAnswers.map(({ value }) => value).filter((each) => draft.tags.includes(each))}
        isInline
        onChange={(chosen) => onChange({ tags: chosen })}
      />
    </>
  )
}
