/** The one field of the lock screen. A wrong passphrase stays in it, selected, so that it can be looked at or written over. */

import { type SubmitEvent, useRef, useState } from 'react'
import { Button, PassphraseField, Stack } from '#ui'
import type { TryUnlock } from './lock-screen-props.ts'
import { useAttempt } from './use-attempt.ts'
import { useRetry } from './use-retry.ts'
import { WaitLine } from './WaitLine.tsx'
import { words } from './words.en.ts'

interface PassphraseUnlockProps {
  readonly unlock: TryUnlock
  readonly submitLabel?: string
  /** Whether a quicker way stands before it. */
  readonly isSecond?: boolean
}

export function PassphraseUnlock(props: PassphraseUnlockProps) {
  const { unlock, submitLabel = words.unlock, isSecond = false } = props
  const [text, setText] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [isEmpty, setIsEmpty] = useState(false)
  const { isBusy, mistake, failures, attempt, forget } = useAttempt(unlock, 'passphrase')
  const field = useRef<HTMLInputElement>(null)
  useRetry(field, failures)

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setIsEmpty(text === '')
    if (text === '') field.current?.focus()
    else attempt({ kind: 'passphrase', passphrase: text })
  }
  const change = (next: string): void => {
    setText(next)
    setIsEmpty(false)
    forget()
  }
  const error = isEmpty ? words.typeIt : mistake
  return (
    <form onSubmit={submit} noValidate autoComplete="off" aria-label={words.unlock}>
      <Stack>
        <PassphraseField
          ref={field}
          label={words.passphrase}
          error={error}
          hint={failures >= MANY ? words.forgotten : undefined}
          value={text}
          onChange={change}
          isShown={isShown}
          onShownChange={setIsShown}
          isReadOnly={isBusy}
        />
        <Submit label={submitLabel} kind={isSecond ? 'quiet' : 'primary'} {...{ isBusy, error, failures }} />
      </Stack>
    </form>
  )
}

/** After so many failures it is likely that it was forgotten, and not mistyped. */
const MANY = 3

interface SubmitProps {
  readonly label: string
  readonly kind?: 'primary' | 'quiet'
  readonly isBusy: boolean
  readonly error: string | undefined
  readonly failures: number
}

/** The button that sends a form of the lock screen, and what comes of it. */
export function Submit({ label, kind = 'primary', isBusy, error, failures }: SubmitProps) {
  return (
    <div>
      <Button kind={kind} type="submit">
        {label}
      </Button>
      <WaitLine isBusy={isBusy} busyWords={words.unlocking} mistake={error} failures={failures} />
    </div>
  )
}
