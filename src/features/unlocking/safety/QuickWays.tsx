/** Fingerprint, face or PIN of the laptop instead of the passphrase, for each laptop that opens these plans. */

import { Part, Stack } from '#ui'
import type { Changing, QuickHere } from '../answers.ts'
import { Fold } from './Fold.tsx'
import { ProofForm } from './ProofForm.tsx'
import { words } from './words.en.ts'

interface QuickWay {
  readonly id: string
  /** Day and time, in words; `null` where nobody knows. */
  readonly addedOn: string | null
  readonly remove: (passphrase: string) => Changing
}

export interface QuickWaysProps {
  /** Whether this browser and this laptop can do it; `null` until that is known. */
  readonly here: QuickHere | null
  readonly ways: readonly QuickWay[]
  /** Asks this laptop, after the passphrase. */
  readonly add: (passphrase: string) => Changing
}

export function QuickWays({ here, ways, add }: QuickWaysProps) {
  return (
    <Part heading={words.quick} level={3} hint={words.quickWhy}>
      <Stack>
        {ways.length > 0 && (
          <Stack as="ul">
            {ways.map((way) => (
              <li key={way.id}>
                <OneWay {...way} />
              </li>
            ))}
          </Stack>
        )}
        {here === 'possible' && (
          <Stack>
            {ways.length === 0 && <p>{words.quickNone}</p>}
            <Adding add={add} />
          </Stack>
        )}
        {(here === 'no browser' || here === 'no reader') && <p>{words.quickNotHere[here]}</p>}
      </Stack>
    </Part>
  )
}

function OneWay({ addedOn, remove }: QuickWay) {
  return (
    <Stack gap="close">
      <p>{addedOn === null ? words.quickSomeDay : words.quickSince(addedOn)}</p>
      <Fold label={addedOn === null ? words.quickRemoveOne : words.quickRemove(addedOn)} isDanger>
        {(close) => (
          <ProofForm
            deed={words.quickRemoveOne}
            isDanger
            busyWords={words.changing}
            onProve={remove}
            onDone={() => close(words.quickOff)}
            onCancel={() => close()}
          >
            <p>{words.quickRemoveMeans}</p>
          </ProofForm>
        )}
      </Fold>
    </Stack>
  )
}

function Adding({ add }: Pick<QuickWaysProps, 'add'>) {
  return (
    <Fold label={words.quickAdd}>
      {(close) => (
        <ProofForm
          deed={words.quickAdd}
          busyWords={words.quickAsking}
          onProve={add}
          onDone={() => close(words.quickOn)}
          onCancel={() => close()}
        />
      )}
    </Fold>
  )
}
