/** By when, and the day on which the team looks at it together. */

import { useRef } from 'react'
import {
  type CalendarDate,
  dayOfWindow,
  type Outcome,
  parseCalendarDate,
  type Plan,
  readCriterion,
  readTimeline,
} from '#domain'
import { changeRecord, useDoing, useOpenPlan, usePlan, useTypedDate } from '#session'
import { Button, DateField, icons, Stack } from '#ui'
import { OutcomeField } from './OutcomeField.tsx'
import { words } from './words.en.ts'

interface ReviewDayProps {
  readonly id: string
  readonly today: CalendarDate
}

export function ReviewDay({ id, today }: ReviewDayProps) {
  const plan = useOpenPlan()
  const doing = useDoing()
  const reviewOn = usePlan((now) => outcomeOf(now, id)?.reviewOn ?? null)
  const said = usePlan((now) => daySaid(now, id, today))
  const typed = useTypedDate(`outcomes/${id}/reviewOn`, reviewOn)
  const date = useRef<HTMLDivElement>(null)
  const use = (day: CalendarDate) => {
    doing.run(changeRecord('outcomes', id, { reviewOn: day }), words.reviewSet(day))
    date.current?.querySelector('input')?.focus()
  }
  return (
    <Stack>
      <OutcomeField
        id={id}
        field="timeline"
        label={words.timeline}
        hint={words.timelineHint}
        note={said === null ? '' : words.timelineDay(said)}
      />
      <div ref={date}>
        <Stack gap="close">
          <DateField
            label={words.reviewOn}
            value={reviewOn}
            {...typed}
            onChange={(next) => plan.run(changeRecord('outcomes', id, { reviewOn: parseCalendarDate(next) }))}
          />
          {said !== null && reviewOn === null && (
            <div>
              <Button kind="plain" icon={icons.dateIcon} onPress={() => use(said)}>
                {words.takeDay(said)}
              </Button>
            </div>
          )}
        </Stack>
      </div>
    </Stack>
  )
}

function outcomeOf(plan: Plan, id: string): Outcome | undefined {
  return plan.outcomes.find((each) => each.id === id)
}

/** The day that the words of "by when" come to, or else those of the criterion; counted from the date of the plan. */
function daySaid(plan: Plan, id: string, today: CalendarDate): CalendarDate | null {
  const outcome = outcomeOf(plan, id)
  const days = { from: plan.plan.date ?? today, birthDate: plan.child.birthDate }
  const until =
    readTimeline(outcome?.timeline ?? '') ?? readCriterion(outcome?.criterion ?? '')?.window?.until
  return until ? dayOfWindow(until, days) : null
}
