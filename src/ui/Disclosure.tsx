/** Words that are there when wanted, such as “How to write this”. The browser's own, so it opens on Find in page. */

import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'
import { unfoldIcon as UnfoldIcon } from './icons.ts'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

export function Disclosure({ summary, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={isOpenAtFirst}>
      <summary className={styles['summary']}>
        <UnfoldIcon size={20} />
        <span>{summary}</span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
