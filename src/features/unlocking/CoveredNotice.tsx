/**
 * What stands over everything when it was to be locked and something could not
 * be kept. To lock then would lose it, so the page is covered instead, and only
 * the passphrase takes the cover away.
 */

import { useState } from 'react'
import { Button, ConfirmDialog, Notice, Row, Stack } from '#ui'
import type { KeepProblem, Keeping } from './answers.ts'
import type { TryUnlock } from './lock-screen-props.ts'
import { PassphraseUnlock } from './PassphraseUnlock.tsx'
import { keepWords } from './problems.en.ts'
import { Step } from './Step.tsx'
import { useTask } from './use-task.ts'
import { WaitLine } from './WaitLine.tsx'
import { words } from './words.en.ts'

interface CoveredNoticeProps {
  /** Tries once more to keep what was typed; when that works, everything is locked. */
  readonly keepAndLock: () => Keeping
  readonly uncover: TryUnlock
  /** Locks although something is lost by it. */
  readonly onLockAnyway: () => void
}

export function CoveredNotice({ keepAndLock, uncover, onLockAnyway }: CoveredNoticeProps) {
  const [isAsking, setIsAsking] = useState(false)
  return (
    <Step heading={words.covered}>
      <Notice kind="danger" heading={words.notKept}>
        <p>{words.coveredWhy}</p>
        <KeepAgain keepAndLock={keepAndLock} />
      </Notice>
      <Stack>
        <p>{words.uncoverWhy}</p>
        <PassphraseUnlock unlock={uncover} submitLabel={words.uncover} />
      </Stack>
      <div>
        <Button kind="danger" onPress={() => setIsAsking(true)}>
          {words.lockAnyway}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        heading={words.lockAnywayAsk}
        confirmLabel={words.lockAnyway}
        onConfirm={onLockAnyway}
        onCancel={() => setIsAsking(false)}
      >
        <p>{words.lockAnywayMeans}</p>
      </ConfirmDialog>
    </Step>
  )
}

function KeepAgain({ keepAndLock }: Pick<CoveredNoticeProps, 'keepAndLock'>) {
  const task = useTask<KeepProblem>()
  return (
    <Stack gap="close">
      <Row>
        <Button kind="primary" onPress={() => task.start(keepAndLock)}>
          {words.keepAgain}
        </Button>
      </Row>
      <WaitLine isBusy={task.isBusy} busyWords={words.keeping} />
      {task.problem !== null && <p role="alert">{keepWords(task.problem)}</p>}
    </Stack>
  )
}
