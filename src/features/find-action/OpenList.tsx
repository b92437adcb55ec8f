/** The box and the list, while they are open. */

import { useMemo, useState } from 'react'
import { type OfferedAction, useOfferedActions } from '#session'
import { Finder } from '#ui'
import { findableOf, type FoundGroup, searchActions, usualActions } from './search-actions.ts'
import { words } from './words.en.ts'

export interface OpenListProps {
  readonly here: ReadonlySet<string>
  readonly used: readonly string[]
  readonly onChoose: (action: OfferedAction) => void
  readonly onClose: () => void
}

export function OpenList({ here, used, onChoose, onClose }: OpenListProps) {
  const offered = useOfferedActions()
  const findable = useMemo(() => offered.map(findableOf), [offered])
  const [typed, setTyped] = useState('')
  const groups =
    typed.trim() === '' ? usualActions(offered, { here, used }) : searchActions(findable, typed, here)
  const count = groups.reduce((sum, { actions }) => sum + actions.length, 0)
  return (
    <Finder
      label={words.find}
      typed={typed}
      onType={setTyped}
      groups={groups.map(shown)}
      status={words.found(count)}
      nothing={words.nothing}
      onChoose={(id) => {
        const chosen = offered.find((action) => action.id === id)
        if (chosen !== undefined) onChoose(chosen)
      }}
      onClose={onClose}
    />
  )
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
