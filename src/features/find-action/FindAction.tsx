/**
 * Find an action: everything that can be done, found by its words.
 *
 * The page gets the keyboard back before the action runs, and the action may
 * take it on: what is typed right after Enter goes where the action leads.
 */

import { type ReactNode, useMemo, useState } from 'react'
import { type OfferedAction, useOfferedActions } from '#session'
import { Finder, HeaderTools } from '#ui'
import { FindTools } from './FindTools.tsx'
import { giveBack, type Place, placeNow } from './place.ts'
import { findableOf, type FoundGroup, searchActions, usualActions } from './search-actions.ts'
import { useOpeningKey } from './use-opening.ts'
import { words } from './words.en.ts'

interface FindActionProps {
  /** Does something and has all that follows from it on the screen before it returns. */
  readonly atOnce: (act: () => void) => void
  readonly keyboardHref: string
  readonly children: ReactNode
}

export function FindAction({ atOnce, keyboardHref, children }: FindActionProps) {
  const [opened, setOpened] = useState<Place | null>(null)
  const [used, setUsed] = useState<readonly string[]>([])
  const open = () => {
    if (!isDialogOpen()) setOpened(placeNow())
  }
  const close = () => {
    atOnce(() => setOpened(null))
    if (opened !== null) giveBack(opened)
  }
  const choose = ({ id, run }: OfferedAction) => {
    setUsed([id, ...used.filter((each) => each !== id)])
    close()
    atOnce(run)
  }
  useOpeningKey(opened === null ? open : close)
  return (
    <HeaderTools tools={<FindTools keyboardHref={keyboardHref} onFind={open} />}>
      {children}
      {opened !== null && (
        <OpenList here={recordsAround(opened.element)} used={used} onChoose={choose} onClose={close} />
      )}
    </HeaderTools>
  )
}

interface OpenListProps {
  readonly here: ReadonlySet<string>
  readonly used: readonly string[]
  readonly onChoose: (action: OfferedAction) => void
  readonly onClose: () => void
}

function OpenList({ here, used, onChoose, onClose }: OpenListProps) {
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

function isDialogOpen(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog]') !== null
}

/** The records in whose card or line a place on the page lies, such as the strategy that is being written. */
function recordsAround(place: Element | null): ReadonlySet<string> {
  const around = new Set<string>()
  for (let card = cardAround(place); card !== null; card = cardAround(card.parentElement))
    around.add(card.dataset['record'] ?? '')
  return around
}

function cardAround(place: Element | null): HTMLElement | null {
  return place?.closest<HTMLElement>('[data-record]') ?? null
}
