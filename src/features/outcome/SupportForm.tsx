import { categories, earlierNames, type Entry, categoryNames, parseCalendarDate, present } from '#domain'
import {
  changeRecord,
  type EntryValues,
  setMember,
  useOpenPlan,
  usePlan,
  useTypedDate,
  useVisit,
} from '#session'
import { Checks, Choice, DateField, Select, Stack, SuggestField } from '#ui'
import { words } from './words.en.ts'

const footings = [
  { value: 'formal', label: words.formal },
  { value: 'natural', label: words.natural },
] as const

const kinds = [
  { value: 'emotional', label: words.emotional },
  { value: 'informational', label: words.informational },
  { value: 'material', label: words.material },
] as const

const categoryOptions = categories
  .filter((category) => category !== '')
  .map((category) => ({ value: category, label: categoryNames[category] }))

/** What is known of a support besides its name. */
export function SupportForm({ entry }: { entry: Entry }) {
  const plan = useOpenPlan()
  const change = (values: EntryValues) => plan.run(changeRecord('entries', entry.id, values))
  return (
    <Stack gap="wide">
      <Choice
        label={words.kind}
        answers={footings}
        value={entry.isFormal === 'unknown' ? null : entry.isFormal}
        onChange={(isFormal) => change({ isFormal })}
      />
      <Members entry={entry} field="kinds" label={words.kinds} answers={kinds} />
      <Select
        label={words.category}
        options={categoryOptions}
        value={entry.category === '' ? null : entry.category}
        clearLabel={words.notSaid}
        onChange={(category) => change({ category: category ?? '' })}
      />
      {entry.category === 'parent-care' && <ParentAgreed entry={entry} />}
      <AgencyOf entry={entry} />
      <DateField
        label={words.since}
        value={entry.since}
        {...useTypedDate(`entries/${entry.id}/since`, entry.since)}
        onChange={(since) => change({ since: parseCalendarDate(since) })}
      />
      <EntryField entry={entry} field="namedBy" label={words.namedBy} />
      <Helps entry={entry} />
    </Stack>
  )
}

/** A parent's own care: asked once, never blocking. Rule PL-06. */
function ParentAgreed({ entry }: { entry: Entry }) {
  const plan = useOpenPlan()
  return (
    <>
      <Choice
        label={words.parentAgreed}
        hint={words.parentAgreedHint}
        isInline
        answers={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
          { value: 'unknown', label: words.notAsked },
        ]}
        value={entry.parentAgreed}
        onChange={(parentAgreed) => plan.run(changeRecord('entries', entry.id, { parentAgreed }))}
      />
      {entry.parentAgreed === 'yes' && <EntryField entry={entry} field="inWordsOf" label={words.inWordsOf} />}
    </>
  )
}

function AgencyOf({ entry }: { entry: Entry }) {
  const plan = useOpenPlan()
  const agencies = usePlan((now) => present(now.agencies))
  if (agencies.length === 0) return null
  return (
    <Select
      label={words.agency}
      options={agencies.map(({ id, name }) => ({ value: id, label: name || words.unnamed }))}
      value={entry.agency}
      clearLabel={words.noAgency}
      isSearchable
      onChange={(agency) => plan.run(changeRecord('entries', entry.id, { agency }))}
    />
  )
}

function Helps({ entry }: { entry: Entry }) {
  const outcomes = usePlan((now) => present(now.outcomes))
  const answers = outcomes.map(({ id, statement }, index) => ({
    value: id,
    label: statement || words.outcome(index + 1),
  }))
  return <Members entry={entry} field="outcomes" label={words.helps} answers={answers} />
}

interface MembersProps {
  readonly entry: Entry
  readonly field: 'kinds' | 'outcomes'
  readonly label: string
  readonly answers: readonly { readonly value: string; readonly label: string }[]
}

function Members({ entry, field, label, answers }: MembersProps) {
  const plan = useOpenPlan()
  return (
    <Checks
      label={label}
      answers={answers}
      values={entry[field]}
      onChange={(values) => {
        for (const { value } of answers) {
          const isIn = values.includes(value)
          if (isIn !== entry[field].includes(value))
            plan.run(setMember('entries', entry.id, { field, name: value, isIn }))
        }
      }}
    />
  )
}

interface EntryFieldProps {
  readonly entry: Entry
  readonly field: 'namedBy' | 'inWordsOf'
  readonly label: string
}

function EntryField({ entry, field, label }: EntryFieldProps) {
  const plan = useOpenPlan()
  const visit = useVisit()
  const suggestions = usePlan((now) => earlierNames(now, field, entry.id))
  return (
    <SuggestField
      label={label}
      suggestions={suggestions}
      value={entry[field]}
      onVisitStart={visit.begin}
      onChange={(next) => plan.run(changeRecord('entries', entry.id, { [field]: next }), visit.key)}
    />
  )
}
