/** After a recovery or agency key opened the plans: a passphrase that is known again and, where the printed key was used, a new one. */

import { useState } from 'react'
import type { Keeping, PassphraseAdvice, RecoveryKey } from './answers.ts'
import { KeyTestStep } from './KeyTestStep.tsx'
import { NewPassphraseForm } from './NewPassphraseForm.tsx'
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx'
import { Step } from './Step.tsx'
import { words } from './words.en.ts'

export { NewPassphraseForm }

interface NewPassphraseScreenProps extends PassphraseAdvice {
  readonly openedBy: 'recovery' | 'agency' | 'backup'
  /** Puts the new passphrase in the place of the old one; answers the new recovery key, or `null` where the old one stays. */
  readonly change: (passphrase: string) => Keeping<RecoveryKey | null>
  readonly onPrint: () => void
  readonly onDone: () => void
}

interface Place {
  readonly kind: 'key' | 'test'
  readonly recoveryKey: RecoveryKey
}

export function NewPassphraseScreen(props: NewPassphraseScreenProps) {
  const { openedBy, change, judge, suggest, onPrint, onDone } = props
  const [place, setPlace] = useState<Place | null>(null)
  if (place === null)
    return (
      <Step key="passphrase" heading={words.newHeading}>
        <p>{words.newWhy[openedBy]}</p>
        <NewPassphraseForm
          formLabel={words.newHeading}
          fieldLabel={words.newPassphrase}
          submitLabel={words.goOn}
          busyWords={words.changing}
          {...{ judge, suggest }}
          onChosen={change}
          onDone={(recoveryKey) => (recoveryKey ? setPlace({ kind: 'key', recoveryKey }) : onDone())}
        />
      </Step>
    )
  const { kind, recoveryKey } = place
  if (kind === 'key')
    return (
      <Step key="key" heading={words.newKeyHeading}>
        <p>{openedBy === 'backup' ? words.firstKeyWhy : words.newKeyWhy}</p>
        <RecoveryKeyStep
          recoveryKey={recoveryKey}
          onPrint={onPrint}
          onKept={() => setPlace({ kind: 'test', recoveryKey })}
        />
      </Step>
    )
  return (
    <Step key="test" heading={words.testHeading}>
      <KeyTestStep
        recoveryKey={recoveryKey.key}
        onPassed={onDone}
        onLookAgain={() => setPlace({ kind: 'key', recoveryKey })}
      />
    </Step>
  )
}
