/** How far something is, and the way to stop it. */

import { useEffect, useRef } from 'react'
import { Button, Row, Stack } from '#ui'
import type { Progress } from './answers.ts'
import styles from './backup.module.css'
import { words } from './words.en.ts'

interface WorkLineProps {
  readonly label: string
  readonly progress: Progress | null
  readonly say: (progress: Progress) => string
  readonly onCancel: () => void
  /** Set where what started it is gone from the page: then Cancel takes the keyboard. */
  readonly takesFocus?: boolean
}

export function WorkLine({ label, progress, say, onCancel, takesFocus = false }: WorkLineProps) {
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) cancel.current?.focus()
  }, [takesFocus])
  const isCounted = progress !== null && progress.of > 0
  return (
    <Stack gap="close">
      <p>{label}</p>
      <Row>
        <progress
          className={styles['progress']}
          aria-label={label}
          {...(isCounted && { value: progress.done, max: progress.of })}
        />
        <Button ref={cancel} onPress={onCancel}>
          {words.cancel}
        </Button>
      </Row>
      <p className={styles['count']}>{isCounted ? say(progress) : ''}</p>
    </Stack>
  )
}
