import { careTypes, isFamily, present, serviceTypeNames } from '#domain'
import { useKnownAgencies, usePlan, useWhyNotAdd } from '#session'
import { Choice, Select, Stack, SuggestField, TextField } from '#ui'
import type { CareDraft, CareMistakes } from './care-draft.ts'
import { DayField } from './AskedFields.tsx'
import { words } from './words.en.ts'

interface CareFieldsProps {
  readonly draft: CareDraft
  readonly mistakes: CareMistakes
  readonly onChange: (values: Partial<CareDraft>) => void
}

const kindAnswers = (['care of a parent', 'outside EI', 'EI service', 'unsure'] as const).map((value) => ({
  value,
  ...words.careKinds[value],
}))
const statusAnswers = [
  { value: 'yes', label: words.careInPlace },
  { value: 'no', label: words.careNeeded },
] as const
const typeOptions = careTypes.map((value) => ({ value, label: serviceTypeNames[value] }))
const agreedAnswers = (['yes', 'no', 'unknown'] as const).map((value) => ({
  value,
  label: words.parentAnswers[value],
}))

export function CareFields(props: CareFieldsProps) {
  const { draft, mistakes, onChange } = props
  return (
    <Stack>
      <div data-wrong={mistakes.words}>
        <TextField
          label={words.careWhat}
          hint={words.careWhatHint}
          value={draft.words}
          error={mistakes.words}
          onChange={(said) => onChange({ words: said })}
        />
      </div>
      <Kind {...props} />
      <AgencyName {...props} />
      <div data-wrong={mistakes.isInPlace}>
        <Choice
          label={words.careStatus}
          isInline
          answers={statusAnswers}
          value={draft.isInPlace === null ? null : draft.isInPlace ? 'yes' : 'no'}
          error={mistakes.isInPlace}
          onChange={(answer) => onChange({ isInPlace: answer === 'yes' })}
        />
      </div>
      {draft.isInPlace === false && <FirstStep {...props} />}
    </Stack>
  )
}

function Kind({ draft, mistakes, onChange }: CareFieldsProps) {
  const mayAddRow = useWhyNotAdd('entries', { place: 'service' }) === null
  return (
    <>
      <div data-wrong={mistakes.kind}>
        <Choice
          label={words.careKind}
          answers={kindAnswers.filter(({ value }) => mayAddRow || value !== 'EI service')}
          value={draft.kind}
          error={mistakes.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      {draft.kind === 'EI service' && (
        <div data-wrong={mistakes.serviceType}>
          <Select
            label={words.careType}
            options={typeOptions}
            value={draft.serviceType}
            error={mistakes.serviceType}
            onChange={(serviceType) => onChange({ serviceType })}
          />
        </div>
      )}
      {draft.kind === 'care of a parent' && (
        <Choice
          label={words.parentAgreed}
          hint={words.parentAgreedHint}
          isInline
          answers={agreedAnswers}
          value={draft.parentAgreed}
          onChange={(parentAgreed) => onChange({ parentAgreed })}
        />
      )}
      {draft.kind === 'care of a parent' && draft.parentAgreed === 'yes' && (
        <TextField
          label={words.inWordsOf}
          value={draft.inWordsOf}
          onChange={(inWordsOf) => onChange({ inWordsOf })}
        />
      )}
    </>
  )
}

function AgencyName({ draft, onChange }: CareFieldsProps) {
  const here = usePlan((plan) => present(plan.agencies).map(({ name }) => name))
  const known = useKnownAgencies().map(({ name }) => name)
  return (
    <SuggestField
      label={words.careAgency}
      hint={words.careAgencyHint}
      suggestions={[...here, ...known].filter((name) => name !== '')}
      value={draft.agency}
      spellCheck={false}
      onChange={(agency) => onChange({ agency })}
    />
  )
}

/** Who will do what to get there: a strategy, PL-05 and PL-25. */
function FirstStep({ draft, mistakes, onChange }: CareFieldsProps) {
  const people = usePlan((plan) => present(plan.people))
  const ours = people.filter(({ name, role }) => name !== '' && role !== 'child')
  const first = ours.filter(({ role }) => !isFamily(role))
  return (
    <>
      <div data-wrong={mistakes.stepWords}>
        <TextField
          label={words.step}
          hint={words.stepHint}
          value={draft.stepWords}
          error={mistakes.stepWords}
          onChange={(stepWords) => onChange({ stepWords })}
        />
      </div>
      <Select
        label={words.stepBy}
        options={[...first, ...ours.filter((each) => !first.includes(each))].map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        value={draft.stepBy}
        clearLabel={words.nobodyYet}
        onChange={(stepBy) => onChange({ stepBy })}
      />
      <DayField
        label={words.referredOn}
        value={draft.referredOn}
        error={mistakes.referredOn}
        onChange={(referredOn) => onChange({ referredOn })}
      />
    </>
  )
}
