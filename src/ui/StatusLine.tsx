/**
 * One line that says where the work is safe. It is read out politely when it
 * changes. `isUrgent` is for the one thing that cannot wait: the work is not
 * being kept. Both places are always on the page, since a screen reader hears
 * only places that were there before.
 */

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { type Icon, warnIcon } from './icons.ts'
import styles from './StatusLine.module.css'

interface StatusLineProps {
  readonly icon?: Icon
  readonly children: ReactNode
  readonly isUrgent?: boolean
  /** A button that helps, such as “What to do”; it is not part of what is read out. */
  readonly action?: ReactNode
}

export function StatusLine({ icon, children, isUrgent = false, action }: StatusLineProps) {
  const line = <Line icon={isUrgent ? warnIcon : icon}>{children}</Line>
  return (
    <div className={classNames(styles['status'], isUrgent && styles['urgent'])}>
      <output>{isUrgent ? null : line}</output>
      <div role="alert">{isUrgent ? line : null}</div>
      {action}
    </div>
  )
}

function Line({
  icon: LineIcon,
  children,
}: {
  readonly icon: Icon | undefined
  readonly children: ReactNode
}) {
  return (
    <span className={styles['line']}>
      {LineIcon && <LineIcon size={20} />}
      <span>{children}</span>
    </span>
  )
}
