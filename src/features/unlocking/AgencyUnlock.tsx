/** Opens with the agency's key: the file from its safe, and the passphrase of that file. */

import { type SubmitEvent, useRef, useState } from 'react'
import { FileField, PassphraseField, Stack } from '#ui'
import type { UnlockProblem } from './answers.ts'
import type { TryUnlock } from './lock-screen-props.ts'
import { Submit } from './PassphraseUnlock.tsx'
import { useAttempt } from './use-attempt.ts'
import { useRetry } from './use-retry.ts'
import { words } from './words.en.ts'

export function AgencyUnlock({ unlock }: { readonly unlock: TryUnlock }) {
  const { isBusy, failures, mistakes, passphrase, setPassphrase, setFile, submit, forget, fileField, field } =
    useAgencyUnlock(unlock)
  const [isShown, setIsShown] = useState(false)
  const error = mistakes.file ?? mistakes.passphrase
  return (
    <form onSubmit={submit} onChange={forget} noValidate autoComplete="off" aria-label={words.ways.agency}>
      <Stack>
        <FileField
          ref={fileField}
          label={words.agencyFile}
          hint={words.agencyFileHint}
          error={mistakes.file}
          onChoose={setFile}
        />
        <PassphraseField
          ref={field}
          label={words.filePassphrase}
          error={mistakes.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          isShown={isShown}
          onShownChange={setIsShown}
          isReadOnly={isBusy}
        />
        <Submit label={words.unlock} {...{ isBusy, error, failures }} />
      </Stack>
    </form>
  )
}

function useAgencyUnlock(unlock: TryUnlock) {
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const { isBusy, problem, mistake, failures, attempt, forget } = useAttempt(unlock, 'agency')
  const [fileField, field] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  const isOfFile = problem !== null && isAboutFile(problem)
  useRetry(isOfFile ? fileField : field, failures)

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setWasSent(true)
    if (file === null) fileField.current?.focus()
    else if (passphrase === '') field.current?.focus()
    else attempt({ kind: 'agency', file, passphrase })
  }
  const mistakes = {
    file: wasSent && file === null ? words.chooseFile : isOfFile ? mistake : undefined,
    passphrase: wasSent && passphrase === '' ? words.typeFilePassphrase : isOfFile ? undefined : mistake,
  }
  const fields = { passphrase, setPassphrase, setFile, fileField, field }
  return { ...fields, isBusy, failures, mistakes, submit, forget }
}

function isAboutFile({ kind }: UnlockProblem): boolean {
  return kind === 'not a key file' || kind === 'no such way'
}
