/** Asks for the passphrase before a lock is changed: an open laptop on a table does not prove who sits at it. */

import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Button, Notice, PassphraseField, Row, Stack } from '#ui'
import type { ChangeProblem, Changing } from '../answers.ts'
import { keepWords } from '../problems.en.ts'
import { useRetry } from '../use-retry.ts'
import { useTask } from '../use-task.ts'
import { WaitLine } from '../WaitLine.tsx'
import { words } from './words.en.ts'

interface ProofFormProps<Value> {
  /** The deed, in a verb and a noun. It names the form and its button. */
  readonly deed: string
  readonly busyWords: string
  readonly isDanger?: boolean
  readonly onProve: (passphrase: string) => Changing<Value>
  readonly onDone: (value: Value) => void
  readonly onCancel: () => void
  /** What the deed means. */
  readonly children?: ReactNode
}

export function ProofForm<Value>(props: ProofFormProps<Value>) {
  const { deed, busyWords, isDanger = false, onCancel, children } = props
  const { text, change, error, task, submit, field, isShown, setIsShown } = useProof(props)
  return (
    <form onSubmit={submit} noValidate autoComplete="off" aria-label={deed}>
      <Stack>
        {children}
        <PassphraseField
          ref={field}
          label={words.yours}
          hint={words.yoursWhy}
          error={error}
          value={text}
          onChange={change}
          isShown={isShown}
          onShownChange={setIsShown}
          isReadOnly={task.isBusy}
        />
        {task.problem !== null && task.problem.kind !== 'wrong secret' && (
          <Notice kind="danger" isUrgent heading={words.notDone}>
            <p>{keepWords({ kind: task.problem.kind })}</p>
          </Notice>
        )}
        <div>
          <Row>
            <Button kind={isDanger ? 'danger' : 'primary'} type="submit">
              {deed}
            </Button>
            <Button kind="plain" onPress={onCancel}>
              {words.cancel}
            </Button>
          </Row>
          <WaitLine isBusy={task.isBusy} busyWords={busyWords} mistake={error} failures={task.failures} />
        </div>
      </Stack>
    </form>
  )
}

function useProof<Value>({ onProve, onDone }: ProofFormProps<Value>) {
  const [text, setText] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [isEmpty, setIsEmpty] = useState(false)
  const task = useTask<ChangeProblem>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  useRetry(field, task.failures)

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setIsEmpty(text === '')
    if (text === '') field.current?.focus()
    else task.start(() => onProve(text), onDone)
  }
  const change = (next: string): void => {
    setText(next)
    setIsEmpty(false)
    task.forget()
  }
  const wrong = task.problem?.kind === 'wrong secret' ? words.nowWrong : undefined
  return { text, change, error: isEmpty ? words.nowMissing : wrong, task, submit, field, isShown, setIsShown }
}
