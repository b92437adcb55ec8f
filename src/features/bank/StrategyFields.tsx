import type { ReactNode } from 'react'
import { bankConcerns, concernNames, routineNames, routines, tierNames, tiers } from '#domain'
import { Checks, Choice, Columns, Select, TextField } from '#ui'
import type { DraftMistakes, StrategyDraft } from './strategy-draft.ts'
import { words } from './words.en.ts'

const routineOptions = routines.map((value) => ({ value, label: routineNames[value] }))
const concernAnswers = bankConcerns.map((value) => ({ value, label: concernNames[value] }))
const tierAnswers = tiers.map((value) => ({ value, label: tierNames[value] }))

interface StrategyFieldsProps {
  readonly draft: StrategyDraft
  readonly mistakes: DraftMistakes
  readonly onChange: (values: Partial<StrategyDraft>) => void
}

/** `children` stand below the words of the strategy. */
export function StrategyFields(props: StrategyFieldsProps & { readonly children: ReactNode }) {
  const { draft, mistakes, onChange, children } = props
  return (
    <>
      <TextField
        label={words.form.text}
        hint={words.form.textHint}
        value={draft.text}
        error={mistakes.text}
        isMultiline
        onChange={(text) => onChange({ text })}
      />
      {children}
      <WhenFields {...props} />
      <Checks
        label={words.form.concerns}
        answers={concernAnswers}
        values={draft.concerns}
        isInline
        onChange={(concerns) => onChange({ concerns })}
      />
      <Choice
        label={words.form.tier}
        answers={tierAnswers}
        value={draft.tier}
        onChange={(tier) => onChange({ tier })}
      />
      <SourceFields {...props} />
    </>
  )
}

function WhenFields({ draft, mistakes, onChange }: StrategyFieldsProps) {
  return (
    <>
      <Columns>
        <Select
          label={words.routine}
          options={routineOptions}
          value={draft.routine}
          onChange={(routine) => onChange({ routine: routine ?? 'any' })}
        />
        <TextField
          label={words.form.action}
          hint={words.form.actionHint}
          value={draft.action}
          error={mistakes.action}
          onChange={(action) => onChange({ action })}
        />
      </Columns>
      <Columns>
        <TextField
          label={words.form.from}
          size="short"
          inputMode="numeric"
          value={draft.from}
          error={mistakes.ages}
          onChange={(from) => onChange({ from })}
        />
        <TextField
          label={words.form.to}
          size="short"
          inputMode="numeric"
          value={draft.to}
          onChange={(to) => onChange({ to })}
        />
      </Columns>
    </>
  )
}

function SourceFields({ draft, mistakes, onChange }: StrategyFieldsProps) {
  return (
    <Columns>
      <TextField
        label={words.form.source}
        hint={words.form.sourceHint}
        value={draft.source}
        error={mistakes.source}
        onChange={(source) => onChange({ source })}
      />
      <TextField
        label={words.form.reviewedBy}
        hint={words.form.reviewedHint}
        value={draft.reviewedBy}
        error={mistakes.reviewedBy}
        spellCheck={false}
        onChange={(reviewedBy) => onChange({ reviewedBy })}
      />
    </Columns>
  )
}
