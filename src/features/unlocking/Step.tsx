/** One step of a quiet walk: where one is, its heading, which takes the keyboard when the step comes, and what is to be done. */

import { type ReactNode, useEffect, useRef } from 'react'
import { type Icon, Shell, Stack } from '#ui'
import styles from './unlocking.module.css'
import { words } from './words.en.ts'

interface StepProps {
  /** Such as “Step 1 of 3”. */
  readonly place?: string
  readonly heading: string
  /** A sign over the heading. */
  readonly icon?: Icon
  /** Set for the first page of a visit, which leaves the keyboard where it is. */
  readonly isFirst?: boolean
  readonly children: ReactNode
}

export function Step({ place, heading, icon: Sign, isFirst = false, children }: StepProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirst) title.current?.focus()
  }, [isFirst])
  return (
    <Shell title={words.app}>
      <div className={styles['page']}>
        <Stack gap="wide">
          <Stack gap="close">
            {Sign && (
              <span className={styles['lockSign']}>
                <Sign size={32} strokeWidth={1.5} />
              </span>
            )}
            {place !== undefined && <p className={styles['place']}>{place}</p>}
            <h1 ref={title} tabIndex={-1}>
              {heading}
            </h1>
          </Stack>
          {children}
        </Stack>
      </div>
    </Shell>
  )
}
