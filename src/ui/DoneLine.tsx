/** Says what was just done, with Undo; the focus goes there when what was pressed is gone. */

import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './DoneLine.module.css'
import { undoIcon } from './icons.ts'
import { StatusLine } from './StatusLine.tsx'
import { words } from './words.en.ts'

const MENU_CLOSED = 100

interface DoneLineProps {
  readonly done: {
    readonly said: string
    readonly canUndo: boolean
    readonly undo: () => void
    /** Another for each deed, since two deeds can be said in the same words. */
    readonly deed?: unknown
  }
}

export function DoneLine({ done }: DoneLineProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done.said === '' || !done.canUndo) return
    if (isFocusLost()) button.current?.focus()
    // What was pressed in a menu is gone only after the menu has closed.
    const later = setTimeout(() => isFocusLost() && button.current?.focus(), MENU_CLOSED)
    return () => clearTimeout(later)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the same words again are another deed
  }, [done.said, done.canUndo, done.deed])
  return (
    <div className={done.said === '' ? undefined : styles['done']}>
      <StatusLine
        action={
          done.canUndo && (
            <Button ref={button} kind="plain" icon={undoIcon} onPress={() => focusWhatComesBack(done.undo)}>
              {words.undo}
            </Button>
          )
        }
      >
        {done.said}
      </StatusLine>
    </div>
  )
}

/** Undo goes when it is pressed, so the focus goes to the first button that is there again, or to the heading. */
function focusWhatComesBack(undo: () => void): void {
  const before = new Set(buttonsHere())
  undo()
  requestAnimationFrame(() => {
    if (!isFocusLost()) return
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    ;(buttonsHere().find((button) => !before.has(button)) ?? heading)?.focus()
  })
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function buttonsHere(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main button')]
}
