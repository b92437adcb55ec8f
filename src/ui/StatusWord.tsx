/**
 * How far a piece of work has come, as plain words with a sign. It has no frame:
 * framed, it was pressed like a button.
 */

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { doneIcon, type Icon, inProgressIcon, lookIcon, notStartedIcon, warnIcon } from './icons.ts'
import styles from './StatusWord.module.css'

export type StatusKind = 'not-started' | 'in-progress' | 'filled-in' | 'needs-a-look'

/** `late` is for what had a day, when the day is over; no section of a plan is. */
type WordKind = StatusKind | 'late'

const icons: Readonly<Record<WordKind, Icon>> = {
  'not-started': notStartedIcon,
  'in-progress': inProgressIcon,
  'filled-in': doneIcon,
  'needs-a-look': lookIcon,
  late: warnIcon,
}

export function StatusWord({ kind, children }: { readonly kind: WordKind; readonly children: ReactNode }) {
  const StatusIcon = icons[kind]
  return (
    <span className={classNames(styles['status'], styles[kind])}>
      <StatusIcon size={16} />
      <span>{children}</span>
    </span>
  )
}
