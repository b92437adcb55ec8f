/** For the lead of an agency: makes the two files of its key. Neither is kept here. */

import { useState } from 'react'
import { Button, Disclosure, icons, Stack } from '#ui'
import type { Keeping, PassphraseAdvice } from '../answers.ts'
import { NewPassphraseForm } from '../NewPassphraseForm.tsx'
import { Fingerprint } from './CompareAgencyKey.tsx'
import { Fold } from './Fold.tsx'
import { words } from './words.en.ts'

interface AgencyFiles {
  readonly fingerprint: string
  readonly savePublic: () => void
  readonly saveSecret: () => void
}

export interface MakeAgencyKeyProps extends PassphraseAdvice {
  readonly make: (passphrase: string) => Keeping<AgencyFiles>
}

export function MakeAgencyKey(props: MakeAgencyKeyProps) {
  return (
    <Disclosure summary={words.makeAgency}>
      <Stack>
        <p>{words.makeAgencyWho}</p>
        <p>{words.makeAgencyWhy}</p>
        <Fold label={words.makeAgencyStart} icon={icons.keyIcon}>
          {(close) => <Making {...props} onClose={close} />}
        </Fold>
      </Stack>
    </Disclosure>
  )
}

function Making(props: MakeAgencyKeyProps & { readonly onClose: (said?: string) => void }) {
  const { make, judge, suggest, onClose } = props
  const [files, setFiles] = useState<AgencyFiles | null>(null)
  if (files !== null) return <SaveBoth files={files} onDone={() => onClose(words.madeSaid)} />
  return (
    <NewPassphraseForm
      formLabel={words.makeAgency}
      fieldLabel={words.makeAgencyPassphrase}
      submitLabel={words.makeAgencyGo}
      busyWords={words.makingAgency}
      {...{ judge, suggest }}
      onChosen={make}
      onDone={setFiles}
      actions={
        <Button kind="plain" onPress={() => onClose()}>
          {words.cancel}
        </Button>
      }
    />
  )
}

interface SaveBothProps {
  readonly files: AgencyFiles
  readonly onDone: () => void
}

function SaveBoth({ files, onDone }: SaveBothProps) {
  const [hasPublic, setHasPublic] = useState(false)
  const [hasSecret, setHasSecret] = useState(false)
  return (
    <Stack>
      <h4>{words.madeHeading}</h4>
      <p>{words.madeWhy}</p>
      <SaveOne
        where={words.publicWhere}
        label={words.savePublic}
        isSaved={hasPublic}
        onSave={() => {
          files.savePublic()
          setHasPublic(true)
        }}
      />
      <Fingerprint value={files.fingerprint} />
      <SaveOne
        where={words.secretWhere}
        label={words.saveSecret}
        isSaved={hasSecret}
        onSave={() => {
          files.saveSecret()
          setHasSecret(true)
        }}
      />
      {hasPublic && hasSecret && (
        <div>
          <Button kind="primary" onPress={onDone}>
            {words.madeDone}
          </Button>
        </div>
      )}
    </Stack>
  )
}

interface SaveOneProps {
  readonly where: string
  readonly label: string
  readonly isSaved: boolean
  readonly onSave: () => void
}

function SaveOne({ where, label, isSaved, onSave }: SaveOneProps) {
  return (
    <Stack gap="close">
      <p>{where}</p>
      <div>
        <Button icon={isSaved ? icons.doneIcon : icons.downloadIcon} onPress={onSave}>
          {label}
        </Button>
      </div>
      <output>{isSaved && words.saved}</output>
    </Stack>
  )
}
