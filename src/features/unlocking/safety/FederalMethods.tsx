import { Part } from '#ui'
import type { Changing } from '../answers.ts'
import { ProvedSwitch } from './ProvedSwitch.tsx'
import { words } from './words.en.ts'

export interface FederalMethodsProps {
  readonly isOn: boolean
  readonly turn: (isOn: boolean, passphrase: string) => Changing
}

/** For agencies that may use only what FIPS 140 lists. */
export function FederalMethods({ isOn, turn }: FederalMethodsProps) {
  return (
    <Part heading={words.methods} level={3}>
      <ProvedSwitch
        label={words.federal}
        hint={words.federalHint}
        isOn={isOn}
        turn={turn}
        deed={words.federalChange}
        busyWords={words.changing}
        said={{ on: words.federalOn, off: words.federalOff }}
      />
    </Part>
  )
}
