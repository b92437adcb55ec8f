/** What is being done, once it lasts; and a mistake, for those who listen and whose focus was already in the field. */

import { VisuallyHidden } from '#ui'
import styles from './unlocking.module.css'
import { useIsLate } from './use-task.ts'

interface WaitLineProps {
  readonly isBusy: boolean
  readonly busyWords: string
  /** The same words that stand at the field; `failures` tells the second time from the first. */
  readonly mistake?: string | undefined
  readonly failures?: number
}

export function WaitLine({ isBusy, busyWords, mistake, failures = 0 }: WaitLineProps) {
  const isLate = useIsLate(isBusy)
  return (
    <output className={styles['wait']}>
      {isLate && <span>{busyWords}</span>}
      {!isBusy && mistake !== undefined && <VisuallyHidden key={failures}>{mistake}</VisuallyHidden>}
    </output>
  )
}
