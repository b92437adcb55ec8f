import type { CalendarDate } from '#domain'
import { changeRecord, useOpenPlan, usePlan } from '#session'
import { Choice, Part, Stack } from '#ui'
import { CriterionNote } from './CriterionNote.tsx'
import { OutcomeField } from './OutcomeField.tsx'
import { ReviewDay } from './ReviewDay.tsx'
import { words } from './words.en.ts'

const sides = [
  { value: 'child', label: words.forChild },
  { value: 'family', label: words.forFamily },
] as const

/** What the family would like to see, and what is happening now. */
export function OutcomeStatement({ id }: { id: string }) {
  const plan = useOpenPlan()
  const isFor = usePlan((now) => now.outcomes.find((each) => each.id === id)?.isFor ?? 'child')
  return (
    <Stack gap="wide">
      <OutcomeField
        id={id}
        field="statement"
        label={words.statement}
        hint={words.statementHint}
        isMultiline
        size="family"
      />
      <Choice
        label={words.isFor}
        answers={sides}
        isInline
        value={isFor}
        onChange={(next) => plan.run(changeRecord('outcomes', id, { isFor: next }))}
      />
      <OutcomeField id={id} field="now" label={words.now} hint={words.nowHint} isMultiline />
    </Stack>
  )
}

interface HowWeWillKnowProps {
  readonly id: string
  readonly today: CalendarDate
}

/** How we will know, and by when: criterion, procedure and timeline each in a field of its own. 34 CFR 303.344(c). */
export function HowWeWillKnow({ id, today }: HowWeWillKnowProps) {
  return (
    <Part heading={words.know}>
      <OutcomeField
        id={id}
        field="criterion"
        label={words.criterion}
        hint={words.criterionHint}
        isMultiline
        note={<CriterionNote id={id} />}
      />
      <OutcomeField
        id={id}
        field="procedure"
        label={words.procedure}
        hint={words.procedureHint}
        isMultiline
      />
      <ReviewDay id={id} today={today} />
    </Part>
  )
}
