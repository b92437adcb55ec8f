import { type ComponentType, useState } from 'react'
import { consultationWords, isDiscipline, isFamily, present } from '#domain'
import { usePlan, useWhyNotAdd } from '#session'
import { Button, Check, Choice, Columns, icons, Select, Stack, TextField } from '#ui'
import { type AdviceDraft, type AdviceMistakes, openRequests } from './advice-draft.ts'
import { DayField, NameField } from './AskedFields.tsx'
import { words } from './words.en.ts'

/** What the strategy bank brings to the form. The app fills it. */
export type BankSlot = ComponentType<{
  readonly onChoose: (sentence: string) => void
  readonly onClose: () => void
  /** The person of the team who joins, by id; `null` for nobody. */
  readonly joins: string | null
}>

interface AdviceFieldsProps {
  readonly draft: AdviceDraft
  readonly mistakes: AdviceMistakes
  readonly onChange: (values: Partial<AdviceDraft>) => void
  readonly Bank: BankSlot | undefined
}

const agreedAnswers = [
  { value: 'yes', label: words.agreedYes },
  { value: 'no', label: words.agreedNo },
] as const

export function AdviceFields(props: AdviceFieldsProps) {
  const { draft, mistakes, onChange, Bank } = props
  return (
    <Stack>
      <div data-wrong={mistakes.words}>
        <TextField
          isMultiline
          label={words.adviceWhat}
          hint={words.adviceWhatHint}
          value={draft.words}
          error={mistakes.words}
          onChange={(said) => onChange({ words: said })}
        />
      </div>
      {Bank !== undefined && <FromBank {...{ draft, onChange, Bank }} />}
      <WhoAndWhere {...{ draft, mistakes, onChange }} />
      <WhenAndHow {...{ draft, mistakes, onChange }} />
      <Agreed {...{ draft, mistakes, onChange }} />
    </Stack>
  )
}

function FromBank({
  draft,
  onChange,
  Bank,
}: Pick<AdviceFieldsProps, 'draft' | 'onChange'> & { Bank: BankSlot }) {
  const [isOpen, setIsOpen] = useState(false)
  const take = (sentence: string) => {
    setIsOpen(false)
    onChange({ words: draft.words.trim() === '' ? sentence : `${draft.words.trim()} ${sentence}` })
  }
  return isOpen ? (
    <Bank onChoose={take} onClose={() => setIsOpen(false)} joins={draft.joins} />
  ) : (
    <div>
      <Button icon={icons.searchIcon} onPress={() => setIsOpen(true)}>
        {words.fromBank}
      </Button>
    </div>
  )
}

type PartProps = Pick<AdviceFieldsProps, 'draft' | 'mistakes' | 'onChange'>

function WhoAndWhere({ draft, mistakes, onChange }: PartProps) {
  const outcomes = usePlan((plan) => present(plan.outcomes))
  const people = usePlan((plan) => present(plan.people))
  const consultants = people.filter(({ role }) => role === 'ecmh-consultant').map(({ name }) => name)
  const team = people.filter(
    ({ role, name }) => name !== '' && isDiscipline(role) && role !== 'ecmh-consultant',
  )
  return (
    <>
      <div data-wrong={mistakes.outcome}>
        <Select
          label={words.whichOutcome}
          options={outcomes.map(({ id, statement }, at) => ({
            value: id,
            label: words.outcome(at + 1, statement),
          }))}
          value={draft.outcome}
          error={mistakes.outcome}
          onChange={(outcome) => onChange({ outcome, answers: null })}
        />
      </div>
      <Answers {...{ draft, onChange }} />
      <Columns>
        <NameField
          label={words.whoAdvised}
          suggestions={consultants}
          value={draft.consultant}
          error={mistakes.consultant}
          onChange={(consultant) => onChange({ consultant })}
        />
        <Select
          label={words.whoJoins}
          options={team.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.joins}
          clearLabel={words.nobodyJoins}
          onChange={(joins) => onChange({ joins })}
        />
      </Columns>
    </>
  )
}

/** Which request the advice answers, where one waits in that outcome. */
function Answers({ draft, onChange }: Omit<PartProps, 'mistakes'>) {
  const consultations = usePlan((plan) => plan.consultations)
  const consultationSteps = usePlan((plan) => plan.consultationSteps)
  const requests = openRequests({ consultations, consultationSteps }, draft.outcome)
  if (requests.length === 0) return null
  return (
    <Select
      label={words.answers}
      options={requests.map(({ consultation: { id, reason, tried } }) => ({
        value: id,
        label: consultationWords.reasons[reason],
        hint: tried,
      }))}
      value={draft.answers}
      clearLabel={words.answersNone}
      onChange={(answers) => onChange({ answers })}
    />
  )
}

function WhenAndHow({ draft, mistakes, onChange }: PartProps) {
  return (
    <Columns>
      <DayField label={words.when} value={draft.on} error={mistakes.on} onChange={(on) => onChange({ on })} />
      <Stack gap="close">
        <Check
          label={words.inMeeting}
          isChecked={draft.inMeeting}
          onChange={(inMeeting) => onChange({ inMeeting })}
        />
        <Check
          label={words.virtual}
          isChecked={draft.isVirtual}
          onChange={(isVirtual) => onChange({ isVirtual })}
        />
      </Stack>
    </Columns>
  )
}

function Agreed({ draft, mistakes, onChange }: PartProps) {
  const mayAdopt = useWhyNotAdd('consultationSteps', { kind: 'adopted' }) === null
  const family = usePlan((plan) =>
    present(plan.people)
      .filter(({ role }) => isFamily(role))
      .map(({ name }) => name),
  )
  if (!mayAdopt) return null
  return (
    <>
      <Choice
        label={words.agreed}
        hint={words.agreedHint}
        isInline
        answers={agreedAnswers}
        value={draft.isAgreed === null ? null : draft.isAgreed ? 'yes' : 'no'}
        onChange={(answer) => onChange({ isAgreed: answer === 'yes' })}
      />
      {draft.isAgreed === true && (
        <NameField
          label={words.agreedWith}
          suggestions={family}
          value={draft.agreedWith}
          error={mistakes.agreedWith}
          onChange={(agreedWith) => onChange({ agreedWith })}
        />
      )}
    </>
  )
}
