/**
 * Asks for a new passphrase and hands it on once it can be used.
 *
 * A mistake is said at its field and takes the keyboard there, each time it is
 * made; nothing that was typed is taken away.
 */

import { type ReactNode, type SubmitEvent, useRef, useState } from 'react'
import { succeed } from '#domain'
import { Button, Notice, Row, Stack } from '#ui'
import type { KeepProblem, Keeping, PassphraseAdvice } from './answers.ts'
import { type DraftMistakes, emptyDraft, mistakesIn, type PassphraseDraft } from './new-passphrase.ts'
import { NewPassphraseFields } from './NewPassphraseFields.tsx'
import { keepWords } from './problems.en.ts'
import { useRetry } from './use-retry.ts'
import { useTask } from './use-task.ts'
import { WaitLine } from './WaitLine.tsx'
import { words } from './words.en.ts'

interface NewPassphraseFormProps<Value> extends PassphraseAdvice {
  readonly formLabel: string
  readonly fieldLabel: string
  readonly submitLabel: string
  readonly busyWords: string
  readonly onChosen: (passphrase: string) => Keeping<Value>
  readonly onDone: (value: Value) => void
  /** Asked before the new one, in the same form. */
  readonly before?: ReactNode
  /** Looks at what stands before; `false` when there is something to say about it. */
  readonly isBeforeRight?: () => boolean
  /** Other ways out, beside the button. */
  readonly actions?: ReactNode
}

export function NewPassphraseForm<Value>(props: NewPassphraseFormProps<Value>) {
  const { formLabel, fieldLabel, submitLabel, busyWords, judge, suggest, actions } = props
  const { draft, change, mistakes, task, submit, field, again } = useNewPassphrase(props)
  return (
    <form onSubmit={submit} noValidate autoComplete="off" aria-label={formLabel}>
      <Stack gap="wide">
        {props.before}
        <NewPassphraseFields
          label={fieldLabel}
          {...{ judge, suggest, draft, mistakes, field, again }}
          onChange={change}
        />
        {task.problem !== null && (
          <Notice kind="danger" isUrgent heading={words.notDone}>
            <p>{keepWords(task.problem)}</p>
          </Notice>
        )}
        <Stack gap="close">
          <Row>
            <Button kind="primary" type="submit">
              {submitLabel}
            </Button>
            {actions}
          </Row>
          <WaitLine isBusy={task.isBusy} busyWords={busyWords} mistake={mistakes.text ?? mistakes.again} />
        </Stack>
      </Stack>
    </form>
  )
}

function useNewPassphrase<Value>(props: NewPassphraseFormProps<Value>) {
  const { judge, onChosen, onDone, isBeforeRight = () => true } = props
  const [draft, setDraft] = useState<PassphraseDraft>(emptyDraft)
  const [wrong, setWrong] = useState<Wrong>(nothingWrong)
  const task = useTask<KeepProblem>()
  const [field, again] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  useRetry(wrong.mistakes.text === undefined ? again : field, wrong.times)

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!isBeforeRight()) return
    task.start(
      async () => {
        const mistakes = await mistakesIn(draft, judge)
        setWrong((before) => (mistakes ? { mistakes, times: before.times + 1 } : { ...before, mistakes: {} }))
        if (mistakes !== null) return succeed(null)
        const kept = await onChosen(draft.text)
        return kept.ok ? succeed({ kept: kept.value }) : kept
      },
      (done) => done !== null && onDone(done.kept),
    )
  }
  const change = (next: PassphraseDraft): void => {
    setDraft(next)
    if (Object.keys(wrong.mistakes).length > 0) setWrong({ ...wrong, mistakes: {} })
  }
  return { draft, change, mistakes: wrong.mistakes, task, submit, field, again }
}

interface Wrong {
  readonly mistakes: DraftMistakes
  readonly times: number
}

const nothingWrong: Wrong = { mistakes: {}, times: 0 }
