/**
 * The first start: a passphrase, a recovery key on paper, and the proof that it is there.
 *
 * The key is made with the passphrase and shown right after. What was here before
 * is locked only at the end, when both ways to open it again are known to be in
 * somebody's hands.
 */

import { useState } from 'react'
import { Button, Notice, Stack } from '#ui'
import type { Keeping, PassphraseAdvice, RecoveryKey } from './answers.ts'
import { KeyTestStep } from './KeyTestStep.tsx'
import { NewPassphraseForm } from './NewPassphraseForm.tsx'
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx'
import { type Seal, Sealing } from './Sealing.tsx'
import { Step } from './Step.tsx'
import styles from './unlocking.module.css'
import { words } from './words.en.ts'

interface SetUpScreenProps extends PassphraseAdvice {
  /** Whether there are plans on this computer that are not locked yet. */
  readonly hasOldPlans: boolean
  /** Makes the vault and its keys. */
  readonly make: (passphrase: string) => Keeping<RecoveryKey>
  /** Locks what was here before; called once the recovery key was tested, also when nothing was here. */
  readonly seal: Seal
  readonly onPrint: () => void
  readonly onDone: () => void
  /** Leads to where a backup is brought back; left out where there is no such page. */
  readonly onRestore?: () => void
}

type Place =
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'key' | 'test' | 'sealing'; readonly recoveryKey: RecoveryKey }

export function SetUpScreen(props: SetUpScreenProps) {
  const [place, setPlace] = useState<Place>({ kind: 'passphrase' })
  if (place.kind === 'passphrase')
    return <PassphraseStep {...props} onMade={(recoveryKey) => setPlace({ kind: 'key', recoveryKey })} />
  const { recoveryKey } = place
  const go = (kind: 'key' | 'test' | 'sealing') => () => setPlace({ kind, recoveryKey })
  if (place.kind === 'key')
    return (
      <Step key="key" place={words.step(2)} heading={words.keyHeading}>
        <RecoveryKeyStep recoveryKey={recoveryKey} onPrint={props.onPrint} onKept={go('test')} />
      </Step>
    )
  if (place.kind === 'test')
    return (
      <Step key="test" place={words.step(3)} heading={words.testHeading}>
        <KeyTestStep recoveryKey={recoveryKey.key} onPassed={go('sealing')} onLookAgain={go('key')} />
      </Step>
    )
  return (
    <Step key="sealing" heading={props.hasOldPlans ? words.sealingHeading : words.almostHeading}>
      <Sealing seal={props.seal} onDone={props.onDone} />
    </Step>
  )
}

interface PassphraseStepProps extends SetUpScreenProps {
  readonly onMade: (recoveryKey: RecoveryKey) => void
}

function PassphraseStep({ hasOldPlans, make, onMade, onRestore, judge, suggest }: PassphraseStepProps) {
  return (
    <Step key="passphrase" place={words.step(1)} heading={words.chooseHeading} isFirst>
      <Stack>
        <p>{words.chooseWhy}</p>
        {hasOldPlans && (
          <Notice heading={words.oldPlans}>
            <p>{words.oldPlansToo}</p>
          </Notice>
        )}
      </Stack>
      <NewPassphraseForm
        formLabel={words.chooseHeading}
        fieldLabel={words.yourPassphrase}
        submitLabel={words.goOn}
        busyWords={words.making}
        judge={judge}
        suggest={suggest}
        onChosen={make}
        onDone={onMade}
      />
      {onRestore && (
        <Stack gap="close">
          <p className={styles['place']}>{words.haveBackupWhy}</p>
          <div>
            <Button onPress={onRestore}>{words.haveBackup}</Button>
          </div>
        </Stack>
      )}
    </Step>
  )
}
