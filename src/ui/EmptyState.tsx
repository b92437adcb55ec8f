/** What stands where nothing stands yet: one sentence that teaches, and the first thing to do. */

import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import type { Icon } from './icons.ts'

interface EmptyStateProps {
  readonly icon?: Icon
  readonly heading: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function EmptyState({ icon: EmptyIcon, heading, children, actions }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {EmptyIcon && (
        <span className={styles['icon']}>
          <EmptyIcon size={28} strokeWidth={1.5} />
        </span>
      )}
      <div className={styles['heading']}>{heading}</div>
      {Boolean(children) && <div className={styles['words']}>{children}</div>}
      {Boolean(actions) && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
