/** Locks what was here before, with a count, and says why there is no way to stop it. */

import { useEffect, useState } from 'react'
import { Button, Notice, Stack } from '#ui'
import type { KeepProblem, Keeping, SealProgress } from './answers.ts'
import { keepWords } from './problems.en.ts'
import styles from './unlocking.module.css'
import { useTask } from './use-task.ts'
import { words } from './words.en.ts'

export type Seal = (tell: (progress: SealProgress) => void) => Keeping

interface SealingProps {
  readonly seal: Seal
  readonly onDone: () => void
  /** What did not work. */
  readonly notDone?: string
  /** Goes on although it did not work; left out where nobody may. */
  readonly onSkip?: () => void
}

export function Sealing({ seal, onDone, notDone = words.notDone, onSkip }: SealingProps) {
  const [progress, setProgress] = useState<SealProgress | null>(null)
  const task = useTask<KeepProblem>()
  const start = (): void => task.start(() => seal(setProgress), onDone)
  useEffect(start, []) // oxlint-disable-line react/exhaustive-deps -- begins once, when the page comes
  if (task.problem !== null)
    return (
      <Notice
        kind="danger"
        isUrgent
        heading={notDone}
        actions={
          <>
            <Button kind="primary" onPress={start}>
              {words.tryAgain}
            </Button>
            {onSkip && <Button onPress={onSkip}>{words.goInWithout}</Button>}
          </>
        }
      >
        <p>{keepWords(task.problem)}</p>
        <p>{onSkip ? words.goInWithoutMeans : words.nothingLost}</p>
      </Notice>
    )
  return (
    <Stack>
      <Count progress={progress} />
      <p>{words.noStopping}</p>
    </Stack>
  )
}

function Count({ progress }: { readonly progress: SealProgress | null }) {
  if (progress === null || progress.total === 0)
    return <progress className={styles['progress']} aria-label={words.sealingHeading} />
  const { done, total } = progress
  return (
    <Stack gap="close">
      <progress className={styles['progress']} aria-label={words.sealingHeading} value={done} max={total} />
      <p>{words.sealed(done, total)}</p>
    </Stack>
  )
}
