/**
 * A remark beside the work: a hint where an entry may belong, a question, a
 * caution. It never interrupts; only `isUrgent` is read out at once, and that is
 * kept for words that are about to be lost. The kind is said by the heading; sign
 * and colour only repeat it.
 */

import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import {
  askIcon,
  ecmhIcon,
  guidanceIcon,
  type Icon,
  infoIcon,
  lookIcon,
  moveIcon,
  warnIcon,
} from './icons.ts'
import styles from './Notice.module.css'

export type NoticeKind = 'quiet' | 'info' | 'ask' | 'move' | 'ecmh' | 'warn' | 'danger'

const icons: Readonly<Record<NoticeKind, Icon>> = {
  quiet: guidanceIcon,
  info: infoIcon,
  ask: askIcon,
  move: moveIcon,
  ecmh: ecmhIcon,
  warn: warnIcon,
  danger: lookIcon,
}

interface NoticeProps {
  readonly kind?: NoticeKind
  readonly heading: ReactNode
  readonly children?: ReactNode
  /** Buttons and links, the likely one first. */
  readonly actions?: ReactNode
  readonly isUrgent?: boolean
}

export function Notice({ kind = 'info', heading, children, actions, isUrgent = false }: NoticeProps) {
  const id = useId()
  const NoticeIcon = icons[kind]
  return (
    <div
      role={isUrgent ? 'alert' : 'group'}
      aria-labelledby={id}
      className={classNames(styles['notice'], styles[kind])}
    >
      <span className={styles['icon']}>
        <NoticeIcon size={20} />
      </span>
      <div className={styles['words']}>
        <p id={id} className={styles['heading']}>
          {heading}
        </p>
        {children}
        {Boolean(actions) && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
