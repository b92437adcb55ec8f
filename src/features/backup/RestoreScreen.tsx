/** Where somebody comes with a backup to a laptop that has no plans of hers. */

import { useEffect, useRef } from 'react'
import { Shell, Stack } from '#ui'
import styles from './backup.module.css'
import { RestoreFlow } from './RestoreFlow.tsx'
import type { RestoreFlowProps } from './restore-flow-props.ts'
import { words } from './words.en.ts'

export function RestoreScreen(props: Omit<RestoreFlowProps, 'level'>) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <Shell title={words.app}>
      <div className={styles['page']}>
        <Stack gap="wide">
          <Stack gap="close">
            <h1 ref={title} tabIndex={-1}>
              {words.restoreNewHeading}
            </h1>
            <p>{words.restoreNewWhy}</p>
          </Stack>
          <RestoreFlow {...props} level={2} />
        </Stack>
      </div>
    </Shell>
  )
}
