/**
 * The whole plan to put in order: the outcomes, and the strategies of each. It
 * is for reading and moving only; what is written is changed on the outcome's
 * own screen.
 */

import { useMemo } from 'react'
import { present } from '#domain'
import { useDoing, useOpenPlan, usePlan } from '#session'
import { ArrangeList, EmptyState, icons, Part, Stack, TextLink } from '#ui'
import styles from './ArrangeScreen.module.css'
import { movesOf } from './moves.ts'
import { StrategiesToArrange } from './StrategiesToArrange.tsx'
import { words } from './words.en.ts'

export interface ArrangeScreenProps {
  readonly outcomeHref: (outcomeId: string) => string
}

export function ArrangeScreen({ outcomeHref }: ArrangeScreenProps) {
  const plan = useOpenPlan()
  const doing = useDoing()
  const moves = useMemo(() => movesOf(plan, doing), [plan, doing])
  const outcomes = usePlan((now) => present(now.outcomes))
  const named = outcomes.map((outcome, index) => ({ ...outcome, name: words.outcome(index + 1) }))
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.arrange}</h1>
        {named.length > 0 && <p>{words.how}</p>}
      </Stack>
      {named.length === 0 && (
        <EmptyState icon={icons.orderIcon} heading={words.noOutcomes}>
          <p>{words.noOutcomesWhy}</p>
        </EmptyState>
      )}
      {named.length > 1 && (
        <Part heading={words.outcomes}>
          <ArrangeList
            label={words.outcomes}
            kind="outcome"
            listId="outcomes"
            items={named.map(({ id, name, statement, language }) => ({
              id,
              name,
              text: statement || words.nothingYet,
              lang: language,
            }))}
            onMove={moves.outcome}
          />
        </Part>
      )}
      <div className={styles['outcomes']}>
        {named.map(({ id, name, statement }) => (
          <Part key={id} heading={name} hint={statement || words.nothingYet}>
            <StrategiesToArrange {...{ id, name, moves }} others={named.filter((other) => other.id !== id)} />
            <p>
              <TextLink href={outcomeHref(id)}>{words.write(name)}</TextLink>
            </p>
          </Part>
        ))}
      </div>
    </Stack>
  )
}
