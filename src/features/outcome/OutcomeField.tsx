import type { ReactNode } from 'react'
import type { Outcome } from '#domain'
import { changeRecord, Guided, useOpenPlan, usePlan, useVisit } from '#session'
import { TextField } from '#ui'

interface OutcomeFieldProps {
  readonly id: string
  readonly field: 'statement' | 'now' | 'criterion' | 'procedure' | 'timeline'
  readonly label: string
  readonly hint?: ReactNode
  /** What the app reads in these words. */
  readonly note?: ReactNode
  readonly isMultiline?: boolean
  readonly size?: 'short' | 'usual' | 'family'
}

/** A text field of the outcome. It is in the plan from the first key, and one visit is one step of undo. */
export function OutcomeField({ id, field, ...look }: OutcomeFieldProps) {
  const plan = useOpenPlan()
  const visit = useVisit()
  const read = (outcome: Outcome | undefined) => [outcome?.[field] ?? '', outcome?.language ?? ''] as const
  const [value, lang] = usePlan((now) => read(now.outcomes.find((each) => each.id === id)))
  return (
    <Guided topic={field}>
      <TextField
        {...look}
        value={value}
        lang={lang}
        onVisitStart={visit.begin}
        onChange={(next) => plan.run(changeRecord('outcomes', id, { [field]: next }), visit.key)}
      />
    </Guided>
  )
}
