/** The strategies that were found, by routine. Of very many only the first are drawn. */

import { memo, useState } from 'react'
import { type BankStrategy, type Routine, routineNames } from '#domain'
import { Button, EmptyState, icons, Part, Stack } from '#ui'
import { routinesInOrder } from './in-words.ts'
import { type RowActions, StrategyRow } from './StrategyRow.tsx'
import { words } from './words.en.ts'

const AT_FIRST = 30

interface FoundStrategiesProps {
  readonly found: readonly BankStrategy[]
  readonly favorites: ReadonlySet<string>
  readonly actions: RowActions
  /** What to say when nothing was found. */
  readonly none: string
}

export const FoundStrategies = memo(function FoundStrategies(props: FoundStrategiesProps) {
  const { found, favorites, actions, none } = props
  const [most, setMost] = useState(AT_FIRST)
  if (found.length === 0) {
    return (
      <EmptyState icon={icons.searchIcon} heading={words.none}>
        <p>{none}</p>
      </EmptyState>
    )
  }
  const hidden = Math.max(0, found.length - most)
  return (
    <>
      {byRoutine(found.slice(0, most)).map(({ routine, strategies }) => (
        <Part key={routine} heading={routineNames[routine]}>
          <Stack as="ul" label={words.list(routineNames[routine])}>
            {strategies.map((strategy) => (
              <li key={strategy.record ?? strategy.id}>
                <StrategyRow strategy={strategy} isFavorite={favorites.has(strategy.id)} actions={actions} />
              </li>
            ))}
          </Stack>
        </Part>
      ))}
      {hidden > 0 && (
        <Button onPress={() => setMost(most + AT_FIRST)}>{words.more(Math.min(AT_FIRST, hidden))}</Button>
      )}
    </>
  )
})

interface Group {
  readonly routine: Routine
  readonly strategies: readonly BankStrategy[]
}

function byRoutine(found: readonly BankStrategy[]): readonly Group[] {
  return routinesInOrder
    .map((routine) => ({ routine, strategies: found.filter((each) => each.routine === routine) }))
    .filter(({ strategies }) => strategies.length > 0)
}
