import { type SubmitEvent, useRef, useState } from 'react'
import { Stack, TextField } from '#ui'
import type { TryUnlock } from './lock-screen-props.ts'
import { Submit } from './PassphraseUnlock.tsx'
import { useAttempt } from './use-attempt.ts'
import { useRetry } from './use-retry.ts'
import { words } from './words.en.ts'

/** Opens with the printed key. A typing slip is told from a key that belongs to another sheet. */
export function RecoveryUnlock({ unlock }: { readonly unlock: TryUnlock }) {
  const [key, setKey] = useState('')
  const [isEmpty, setIsEmpty] = useState(false)
  const { isBusy, mistake, failures, attempt, forget } = useAttempt(unlock, 'recovery')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useRetry(field, failures)

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setIsEmpty(key.trim() === '')
    if (key.trim() === '') field.current?.focus()
    else attempt({ kind: 'recovery', key })
  }
  const change = (next: string): void => {
    setKey(next)
    setIsEmpty(false)
    forget()
  }
  const error = isEmpty ? words.typeKey : mistake
  return (
    <form onSubmit={submit} noValidate autoComplete="off" aria-label={words.ways.recovery}>
      <Stack>
        <TextField
          ref={field}
          label={words.recoveryKey}
          hint={words.recoveryHint}
          error={error}
          value={key}
          onChange={change}
          spellCheck={false}
        />
        <Submit label={words.unlock} isBusy={isBusy} error={error} failures={failures} />
      </Stack>
    </form>
  )
}
