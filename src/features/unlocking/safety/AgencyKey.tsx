/**
 * The key by which an agency can open the plans of somebody who has left.
 *
 * A file can come from anybody, so its fingerprint is held against a sheet of
 * paper before it is added. What was compared is what is added: the file is read
 * once.
 */

import { useState } from 'react'
import { icons, Part, Stack } from '#ui'
import type { AgencyOpened, Changing, Keeping } from '../answers.ts'
import type { AgencyCandidate } from './agency-candidate.ts'
import { ChooseAgencyKey } from './ChooseAgencyKey.tsx'
import { CompareAgencyKey } from './CompareAgencyKey.tsx'
import { Fold } from './Fold.tsx'
import { ProofForm } from './ProofForm.tsx'
import { words } from './words.en.ts'

export interface AgencyKeyProps {
  readonly added: { readonly fingerprint: string } | null
  /** When such a key opened these plans, the newest first. */
  readonly openings: readonly AgencyOpened[]
  readonly read: (file: File) => Keeping<AgencyCandidate>
  readonly remove: (passphrase: string) => Changing
}

export function AgencyKey({ added, openings, read, remove }: AgencyKeyProps) {
  return (
    <Part heading={words.agency} level={3} hint={words.agencyWhy}>
      <p>{added === null ? words.agencyNone : words.agencyHas(added.fingerprint)}</p>
      {openings.length > 0 && <Openings openings={openings} />}
      <Fold label={added === null ? words.agencyAdd : words.agencyOther} icon={icons.agencyIcon}>
        {(close) => <Adding read={read} onClose={close} />}
      </Fold>
      {added !== null && (
        <Fold label={words.remove} isDanger>
          {(close) => (
            <ProofForm
              deed={words.remove}
              isDanger
              busyWords={words.changing}
              onProve={remove}
              onDone={() => close(words.removed)}
              onCancel={() => close()}
            >
              <p>{words.removeMeans}</p>
            </ProofForm>
          )}
        </Fold>
      )}
    </Part>
  )
}

function Openings({ openings }: Pick<AgencyKeyProps, 'openings'>) {
  return (
    <Stack gap="close">
      <p>{words.agencyOpened}</p>
      <ul>
        {openings.map(({ on, fingerprint }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may be of one minute
          <li key={place}>{words.agencyOpenedBy(on, fingerprint)}</li>
        ))}
      </ul>
    </Stack>
  )
}

interface AddingProps extends Pick<AgencyKeyProps, 'read'> {
  readonly onClose: (said?: string) => void
}

function Adding({ read, onClose }: AddingProps) {
  const [candidate, setCandidate] = useState<AgencyCandidate | null>(null)
  const [isSame, setIsSame] = useState(false)
  if (candidate === null)
    return <ChooseAgencyKey read={read} onRead={setCandidate} onCancel={() => onClose()} />
  if (!isSame)
    return (
      <CompareAgencyKey
        fingerprint={candidate.fingerprint}
        onSame={() => setIsSame(true)}
        onOther={() => onClose(words.notSameThen)}
      />
    )
  return (
    <ProofForm
      deed={words.agencyAdd}
      busyWords={words.changing}
      onProve={candidate.add}
      onDone={() => onClose(words.added)}
      onCancel={() => onClose()}
    />
  )
}
