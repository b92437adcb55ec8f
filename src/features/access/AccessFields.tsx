import { type AccessWay, parseCalendarDate, present } from '#domain'
import { usePlan } from '#session'
import { Choice, Columns, DateField, Select, SuggestField, TextField } from '#ui'
import { type AccessDraft, type AccessMistakes, isOutside } from './access-draft.ts'
import { words } from './words.en.ts'

const partyAnswers = (['other agency', 'other person', 'family', 'own staff'] as const).map((value) => ({
  value,
  ...words.parties[value],
}))
/** What somebody can be given by hand. */
const givenWays: readonly AccessWay[] = ['paper copy', 'file', 'looked', 'printed']
const wayOptions = givenWays.map((value) => ({ value, label: words.ways[value] }))
const releaseAnswers = (['yes', 'no', 'not needed', 'unknown'] as const).map((value) => ({
  value,
  label: words.releaseAnswers[value],
}))

interface AccessFieldsProps {
  readonly draft: AccessDraft
  readonly mistakes: AccessMistakes
  readonly onChange: (values: Partial<AccessDraft>) => void
}

export function AccessFields({ draft, mistakes, onChange }: AccessFieldsProps) {
  return (
    <>
      <div data-wrong={mistakes.party}>
        <Choice
          label={words.party}
          answers={partyAnswers}
          value={draft.party}
          error={mistakes.party}
          onChange={(party) => onChange({ party })}
        />
      </div>
      <WhoFields {...{ draft, mistakes, onChange }} />
      <WhatFields {...{ draft, mistakes, onChange }} />
      {isOutside(draft) && (
        <Choice
          label={words.release}
          answers={releaseAnswers}
          value={draft.release}
          hint={draft.release === 'no' && words.noRelease}
          isInline
          onChange={(release) => onChange({ release })}
        />
      )}
    </>
  )
}

function WhoFields({ draft, mistakes, onChange }: AccessFieldsProps) {
  const people = usePlan((plan) => present(plan.people).map(({ name }) => name))
  const agencies = usePlan((plan) => present(plan.agencies).map(({ name }) => name))
  return (
    <Columns>
      <div data-wrong={mistakes.name}>
        <SuggestField
          label={words.name}
          suggestions={people}
          value={draft.name}
          error={mistakes.name}
          spellCheck={false}
          onChange={(name) => onChange({ name })}
        />
      </div>
      {isOutside(draft) && (
        <SuggestField
          label={words.agency}
          suggestions={agencies}
          value={draft.agency}
          spellCheck={false}
          onChange={(agency) => onChange({ agency })}
        />
      )}
    </Columns>
  )
}

function WhatFields({ draft, mistakes, onChange }: AccessFieldsProps) {
  return (
    <>
      <div data-wrong={mistakes.way}>
        <Select
          label={words.way}
          options={wayOptions}
          value={draft.way}
          error={mistakes.way}
          onChange={(way) => onChange({ way })}
        />
      </div>
      <div data-wrong={mistakes.on}>
        <DateField
          label={words.on}
          value={draft.on}
          error={mistakes.on}
          onChange={(on) => onChange({ on: on === null ? null : parseCalendarDate(on) })}
        />
      </div>
      <div data-wrong={mistakes.purpose}>
        <TextField
          label={words.purpose}
          hint={words.purposeHint}
          value={draft.purpose}
          error={mistakes.purpose}
          onChange={(purpose) => onChange({ purpose })}
        />
      </div>
    </>
  )
}
