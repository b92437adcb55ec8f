/** The box and the list, while they are open. */

import { useMemo, useState } from 'react'
import { type OfferedAction, useOfferedActions } from '#session'
import { Finder } from '#ui'
import { type Early, nothingYet } from './early.ts'
import { findableOf, type FoundGroup, searchActions, usualActions } from './search-actions.ts'
import { useEarlyEnter } from './use-early-enter.ts'
import { words } from './words.en.ts'

export interface OpenListProps {
  readonly here: ReadonlySet<string>
  readonly used: readonly string[]
  readonly early: Early
  readonly onEarly: (early: Early) => void
  readonly onChoose: (action: OfferedAction) => void
  readonly onClose: () => void
}

export function OpenList({ here, used, early, onChoose, onClose }: OpenListProps) {
  const offered = useOfferedActions()
  const findable = useMemo(() => offered.map(findableOf), [offered])
  const [typed, setTyped] = useState(early.typed)
  const groups =
    typed.trim() === '' ? usualActions(offered, { here, used }) : searchActions(findable, typed, here)
  const choose = (id: string | undefined) => {
    const chosen = offered.find((action) => action.id === id)
    if (chosen !== undefined) onChoose(chosen)
  }
  useEarlyEnter(early.isEntered, () => choose(firstOf(groups)))
  const count = groups.reduce((sum, { actions }) => sum + actions.length, 0)
  return (
    <Finder
      label={words.find}
      typed={typed}
      onType={setTyped}
      groups={groups.map(shown)}
      status={words.found(count)}
      nothing={words.nothing}
      onChoose={choose}
      onClose={onClose}
      isHandedOver={early !== nothingYet}
    />
  )
}

function firstOf(groups: readonly FoundGroup[]): string | undefined {
  return groups.flatMap(({ actions }) => actions).find(({ isDisabled }) => isDisabled !== true)?.id
}

function shown({ group, actions }: FoundGroup) {
  const items = actions.map(({ id, label, hint, shortcut, isDisabled }) => ({
    id,
    label,
    hint,
    keys: shortcut,
    isDisabled,
  }))
  return { id: group, heading: words.groups[group], items }
}
