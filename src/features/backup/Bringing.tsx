/** Plans on their way in: how far it is, and what came of it. */

import { type ReactNode, useEffect } from 'react'
import type { Result } from '#domain'
import { Button, Row, Stack } from '#ui'
import type { BringProblem, Brought, Watch } from './answers.ts'
import { StepHeading } from './StepHeading.tsx'
import { useWork } from './use-work.ts'
import { WorkLine } from './WorkLine.tsx'
import { bringProblemWords, broughtWords, words } from './words.en.ts'

interface BringingProps {
  /** Tried again when it did not work. */
  readonly bring: (watch: Watch) => Promise<Result<Brought, BringProblem>>
  readonly level: 2 | 4
  readonly onDone: () => void
  /** What can be done next, where there is something. */
  readonly afterwards?: (brought: Brought) => ReactNode
}

export function Bringing({ bring, level, onDone, afterwards }: BringingProps) {
  const work = useWork<Brought, BringProblem>()
  const start = (): void => work.start(bring)
  useEffect(start, []) // oxlint-disable-line react/exhaustive-deps -- begins once, when the step comes
  const { isBusy, progress, answer, cancel } = work
  if (isBusy || answer === null)
    return (
      <WorkLine
        takesFocus
        label={words.bringing}
        progress={progress}
        say={({ done, of }) => words.savingPlans(done, of)}
        onCancel={cancel}
      />
    )
  if (answer.ok) return <Outcome brought={answer.value} {...{ level, onDone, afterwards }} />
  return (
    <Stack>
      <StepHeading level={level}>
        {answer.problem.kind === 'cancelled' ? words.stoppedHeading : words.notDone}
      </StepHeading>
      <p>{bringProblemWords(answer.problem)}</p>
      <Row>
        <Button kind="primary" onPress={start}>
          {words.tryAgain}
        </Button>
        <Button onPress={onDone}>{words.goOn}</Button>
      </Row>
    </Stack>
  )
}

interface OutcomeProps extends Pick<BringingProps, 'level' | 'onDone'> {
  readonly brought: Brought
  readonly afterwards: BringingProps['afterwards'] | undefined
}

function Outcome({ brought, level, onDone, afterwards }: OutcomeProps) {
  return (
    <Stack>
      <StepHeading level={level}>{words.broughtHeading}</StepHeading>
      {broughtWords(brought).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {afterwards?.(brought)}
      <div>
        <Button kind="primary" onPress={onDone}>
          {words.goOn}
        </Button>
      </div>
    </Stack>
  )
}
