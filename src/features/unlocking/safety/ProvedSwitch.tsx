import { useState } from 'react'
import { Check, Stack } from '#ui'
import type { Changing } from '../answers.ts'
import styles from '../unlocking.module.css'
import { ProofForm } from './ProofForm.tsx'

interface ProvedSwitchProps {
  readonly label: string
  readonly hint: string
  readonly isOn: boolean
  readonly turn: (isOn: boolean, passphrase: string) => Changing
  /** The deed on its button, what is said meanwhile, and afterwards. */
  readonly deed: string
  readonly busyWords: string
  readonly said: { readonly on: string; readonly off: string }
}

/** A switch that turns only after the passphrase. Until then it shows what was asked for, and Cancel turns it back. */
export function ProvedSwitch({ label, hint, isOn, turn, deed, busyWords, said }: ProvedSwitchProps) {
  const [wanted, setWanted] = useState<boolean | null>(null)
  const [done, setDone] = useState('')
  const ask = (next: boolean): void => {
    setDone('')
    setWanted(next === isOn ? null : next)
  }
  const finish = (next: boolean) => (): void => {
    setWanted(null)
    setDone(next ? said.on : said.off)
  }
  return (
    <Stack gap="close">
      <Check label={label} hint={hint} isChecked={wanted ?? isOn} onChange={ask} />
      {wanted !== null && (
        <div className={styles['unfolded']}>
          <ProofForm
            deed={deed}
            busyWords={busyWords}
            onProve={(passphrase) => turn(wanted, passphrase)}
            onDone={finish(wanted)}
            onCancel={() => setWanted(null)}
          />
        </div>
      )}
      <output className={styles['said']}>{done}</output>
    </Stack>
  )
}
