/** Once her plans are here as well: what is left of hers on this laptop, and the way to remove it, in two steps. */

import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { Result } from '#domain'
import { Button, Card, icons, Row, Stack, TextField } from '#ui'
import { StepHeading } from '../StepHeading.tsx'
import type { OpenedOther, RemoveProblem } from './taking-over-props.ts'
import { words } from './words.en.ts'

interface NextStepProps {
  readonly other: Pick<OpenedOther, 'remove'> & { readonly mark: string }
  /** Whether every plan came over, whole. */
  readonly isAll: boolean
}

export function NextStep({ other, isAll }: NextStepProps) {
  const [step, setStep] = useState<'offered' | 'asked' | 'kept' | 'removed'>('offered')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (step === 'kept') button.current?.focus()
  }, [step])
  if (!isAll) return <p>{words.notAll}</p>
  if (step === 'removed') return <StepHeading level={4}>{words.removed(other.mark)}</StepHeading>
  if (step === 'asked')
    return <RemoveForm {...other} onRemoved={() => setStep('removed')} onKeep={() => setStep('kept')} />
  return (
    <Stack gap="close">
      <h4>{words.nextHeading}</h4>
      <p>{words.next(other.mark)}</p>
      <div>
        <Button ref={button} onPress={() => setStep('asked')}>
          {words.remove}
        </Button>
      </div>
    </Stack>
  )
}

interface RemoveFormProps {
  readonly mark: string
  readonly remove: OpenedOther['remove']
  readonly onRemoved: () => void
  readonly onKeep: () => void
}

function RemoveForm({ mark, remove, onRemoved, onKeep }: RemoveFormProps) {
  const { typed, setTyped, isBusy, mistake, submit, field } = useRemoving(mark, remove, onRemoved)
  return (
    <Card kind="sunken">
      <form onSubmit={submit} noValidate autoComplete="off" aria-label={words.removeHeading(mark)}>
        <Stack>
          <StepHeading level={4}>{words.removeHeading(mark)}</StepHeading>
          <p>{words.removeMeans}</p>
          <p>{words.backups}</p>
          <TextField
            ref={field}
            label={words.type(mark)}
            hint={words.typeHint}
            error={mistake}
            value={typed}
            onChange={setTyped}
            spellCheck={false}
          />
          <Row>
            <Button kind="danger" type="submit" icon={icons.removeIcon}>
              {words.confirm}
            </Button>
            <Button kind="plain" onPress={onKeep}>
              {words.keep}
            </Button>
          </Row>
          <output>{isBusy ? words.removing : (mistake ?? '')}</output>
        </Stack>
      </form>
    </Card>
  )
}

function useRemoving(mark: string, remove: OpenedOther['remove'], onRemoved: () => void) {
  const [typed, setTyped] = useState('')
  const [misses, setMisses] = useState(0)
  const [answer, setAnswer] = useState<Result<void, RemoveProblem> | 'waits' | null>(null)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (misses > 0) field.current?.focus()
  }, [misses])
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (answer === 'waits') return
    if (!isSame(typed, mark)) return setMisses((count) => count + 1)
    setAnswer('waits')
    remove().then(
      (removed) => {
        setAnswer(removed)
        if (removed.ok) onRemoved()
        else setMisses((count) => count + 1)
      },
      (bug: unknown) =>
        setAnswer(() => {
          throw bug
        }),
    )
  }
  const isRefused = answer !== null && answer !== 'waits' && !answer.ok
  const slip = misses > 0 && !isSame(typed, mark) ? words.wrong(mark) : undefined
  return {
    typed,
    setTyped,
    submit,
    field,
    isBusy: answer === 'waits',
    mistake: slip ?? (isRefused ? words.notRemoved : undefined),
  }
}

/** Blanks around it and large letters are no slip. */
function isSame(typed: string, mark: string): boolean {
  return typed.trim().toLowerCase() === mark.toLowerCase()
}
