/** Asks for the end of the recovery key, so that nobody goes on without it on paper. */

import { type SubmitEvent, useRef, useState } from 'react'
import { Button, Row, Stack, TextField } from '#ui'
import { isEndOf } from './recovery-key.ts'
import { useRetry } from './use-retry.ts'
import { WaitLine } from './WaitLine.tsx'
import { words } from './words.en.ts'

interface KeyTestStepProps {
  readonly recoveryKey: string
  readonly onPassed: () => void
  readonly onLookAgain: () => void
}

export function KeyTestStep({ recoveryKey, onPassed, onLookAgain }: KeyTestStepProps) {
  const [typed, setTyped] = useState('')
  const [{ mistake, failures }, setWrong] = useState<{ mistake?: string; failures: number }>({ failures: 0 })
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useRetry(field, failures)

  const check = (event: SubmitEvent): void => {
    event.preventDefault()
    if (isEndOf(typed, recoveryKey)) onPassed()
    else
      setWrong({ mistake: typed.trim() === '' ? words.testMissing : words.testWrong, failures: failures + 1 })
  }
  const change = (next: string): void => {
    setTyped(next)
    setWrong({ failures })
  }
  return (
    <form onSubmit={check} noValidate autoComplete="off" aria-label={words.testHeading}>
      <Stack gap="wide">
        <p>{words.testWhy}</p>
        <TextField
          ref={field}
          label={words.testField}
          hint={words.testHint}
          error={mistake}
          value={typed}
          onChange={change}
          spellCheck={false}
        />
        <Row>
          <Button kind="primary" type="submit">
            {words.testCheck}
          </Button>
          <Button kind="plain" onPress={onLookAgain}>
            {words.lookAgain}
          </Button>
        </Row>
        <WaitLine isBusy={false} busyWords="" mistake={mistake} failures={failures} />
      </Stack>
    </form>
  )
}
