/** Prints another recovery key. The old one works until the new one is known to be on paper. */

import { useState } from 'react'
import { Button, icons, Notice, Part, Stack } from '#ui'
import type { Changing, Keeping, KeepProblem, RecoveryKey } from '../answers.ts'
import { KeyTestStep } from '../KeyTestStep.tsx'
import { keepWords } from '../problems.en.ts'
import { RecoveryKeyStep } from '../RecoveryKeyStep.tsx'
import { useTask } from '../use-task.ts'
import { WaitLine } from '../WaitLine.tsx'
import { Fold } from './Fold.tsx'
import { ProofForm } from './ProofForm.tsx'
import { words } from './words.en.ts'

export interface KeyOnTrial {
  readonly recoveryKey: RecoveryKey
  /** Puts it in the place of the old one. */
  readonly keep: () => Keeping
}

export interface NewRecoveryKeyProps {
  /** Whether there is a key, and whether somebody showed to have it on paper. */
  readonly standing: 'no key' | 'not tested' | 'tested'
  /** The day the key in use was made, in words; `null` when nobody knows. */
  readonly madeOn: string | null
  readonly make: (passphrase: string) => Changing<KeyOnTrial>
  readonly onPrint: () => void
}

export function NewRecoveryKey({ standing, madeOn, make, onPrint }: NewRecoveryKeyProps) {
  return (
    <Part heading={words.recovery} level={3} hint={words.recoveryWhy}>
      <p>{standingWords(standing, madeOn)}</p>
      <Fold label={words.printNew} icon={icons.printIcon}>
        {(close) => <Making make={make} onPrint={onPrint} onClose={close} />}
      </Fold>
    </Part>
  )
}

function standingWords(standing: NewRecoveryKeyProps['standing'], madeOn: string | null): string {
  if (standing === 'no key') return words.recoveryNone
  if (standing === 'not tested') return words.recoveryUntested
  return madeOn === null ? words.recoveryTested : words.recoveryMade(madeOn)
}

interface MakingProps extends Pick<NewRecoveryKeyProps, 'make' | 'onPrint'> {
  readonly onClose: (said?: string) => void
}

function Making({ make, onPrint, onClose }: MakingProps) {
  const [made, setMade] = useState<KeyOnTrial | null>(null)
  if (made !== null) return <Trial made={made} onPrint={onPrint} onClose={onClose} />
  return (
    <ProofForm
      deed={words.printNew}
      busyWords={words.makingKey}
      onProve={make}
      onDone={setMade}
      onCancel={() => onClose()}
    />
  )
}

interface TrialProps extends Pick<MakingProps, 'onPrint' | 'onClose'> {
  readonly made: KeyOnTrial
}

function Trial({ made: { recoveryKey, keep }, onPrint, onClose }: TrialProps) {
  const [isTested, setIsTested] = useState(false)
  const task = useTask<KeepProblem>()
  return (
    <Stack>
      <p>{words.oldStill}</p>
      {isTested ? (
        <KeyTestStep
          recoveryKey={recoveryKey.key}
          onPassed={() => task.start(keep, () => onClose(words.newWorks))}
          onLookAgain={() => setIsTested(false)}
        />
      ) : (
        <RecoveryKeyStep recoveryKey={recoveryKey} onPrint={onPrint} onKept={() => setIsTested(true)} />
      )}
      <WaitLine isBusy={task.isBusy} busyWords={words.changing} />
      {task.problem !== null && (
        <Notice kind="danger" isUrgent heading={words.notDone}>
          <p>{keepWords(task.problem)}</p>
        </Notice>
      )}
      <div>
        <Button kind="plain" onPress={() => onClose()}>
          {words.keepOld}
        </Button>
      </div>
    </Stack>
  )
}
