/**
 * Find an action: everything that can be done, found by its words.
 *
 * The page gets the keyboard back before the action runs, and the action may
 * take it on: what is typed right after Enter goes where the action leads.
 */

import { type ComponentType, type ReactNode, useState } from 'react'
import type { OfferedAction } from '#session'
import { HeaderTools } from '#ui'
import { type Early, nothingYet } from './early.ts'
import { FindTools } from './FindTools.tsx'
import type { OpenListProps } from './OpenList.tsx'
import { giveBack, type Place, placeNow } from './place.ts'
import { useOpeningKey } from './use-opening.ts'

interface FindActionProps {
  /** Does something and has all that follows from it on the screen before it returns. */
  readonly atOnce: (act: () => void) => void
  readonly keyboardHref: string
  /** The list itself, which comes in a piece of its own. */
  readonly List: ComponentType<OpenListProps>
  /** What else stands in every header. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

export function FindAction({ atOnce, keyboardHref, List, beside, children }: FindActionProps) {
  const [opened, setOpened] = useState<Place | null>(null)
  const [early, setEarly] = useState<Early>(nothingYet)
  const [used, setUsed] = useState<readonly string[]>([])
  const open = () => {
    if (isDialogOpen()) return
    setEarly(nothingYet)
    setOpened(placeNow())
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
    <HeaderTools
      tools={
        <>
          <FindTools keyboardHref={keyboardHref} onFind={open} />
          {beside}
        </>
      }
    >
      {children}
      {opened !== null && (
        <List
          here={recordsAround(opened.element)}
          {...{ used, early }}
          onEarly={setEarly}
          onChoose={choose}
          onClose={close}
        />
      )}
    </HeaderTools>
  )
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
