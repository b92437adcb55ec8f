/**
 * A `Finder` whose list has not come yet. Its box is there at once and takes
 * every letter; whoever shows it hands what was typed on to the list. It is made
 * without the kit, so that it can be part of the first page.
 */

import type { KeyboardEvent } from 'react'
import dialogStyles from './Dialog.module.css'
import { classNames } from './class-names.ts'
import styles from './Finder.module.css'
import { FinderBox } from './FinderBox.tsx'

interface FinderAwaitedProps {
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onEnter: () => void
  readonly onClose: () => void
}

export function FinderAwaited({ label, typed, onType, onEnter, onClose }: FinderAwaitedProps) {
  const acts: Readonly<Record<string, () => void>> = { Enter: onEnter, Escape: onClose, Tab: () => {} }
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation()
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <div className={classNames(dialogStyles['veil'], styles['awaited'])}>
      <div className={styles['frame']}>
        <div role="dialog" aria-modal="true" aria-label={label} aria-busy="true" className={styles['dialog']}>
          <FinderBox {...{ label, typed, onType, onClose }} onKeyDown={press} />
        </div>
      </div>
    </div>
  )
}
