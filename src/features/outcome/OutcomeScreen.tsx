/** One outcome of the plan, as Section IV has it. */

import { useState } from 'react'
import { type CalendarDate, present } from '#domain'
import { useNotedCard, usePlan, useReturningCard } from '#session'
import { Row, Stack } from '#ui'
import { BesideMenu } from './BesideMenu.tsx'
import { NotHere } from './NotHere.tsx'
import { OutcomeMenu } from './OutcomeMenu.tsx'
import { OutcomeParts } from './OutcomeParts.tsx'
import type { OutcomeSlots } from './slots.ts'
import { useCardInSight } from './use-card-in-sight.ts'
import type { OutcomeWays } from './ways.ts'
import { words } from './words.en.ts'

export interface OutcomeScreenProps {
  readonly outcomeId: string
  readonly today: CalendarDate
  readonly slots: OutcomeSlots
  /** Left out, nothing leads away from here. */
  readonly ways?: OutcomeWays
}

export function OutcomeScreen({ outcomeId, today, slots, ways }: OutcomeScreenProps) {
  const number = usePlan((now) => present(now.outcomes).findIndex(({ id }) => id === outcomeId) + 1)
  const returning = useReturningCard()
  const [writing, setWriting] = useState(returning)
  useCardInSight(returning)
  useNotedCard(writing)
  if (number === 0) return <NotHere />
  return (
    <Stack gap="wide">
      <Row spread="ends">
        <h1>{words.outcome(number)}</h1>
        <Row>
          {ways !== undefined && <BesideMenu shown={[outcomeId]} ways={ways} />}
          <OutcomeMenu id={outcomeId} ways={ways} />
        </Row>
      </Row>
      <OutcomeParts {...{ outcomeId, today, slots, writing }} onWrite={setWriting} />
    </Stack>
  )
}
