import { useState } from 'react'
import { present } from '#domain'
import { usePlan } from '#session'
import { Button, Checks, Stack } from '#ui'
import { words } from '../words.en.ts'
import type { QuestionProps } from './question-props.ts'
import { useAnswer } from './use-answer.ts'

export function WhichOutcome(props: QuestionProps) {
  const answer = useAnswer(props)
  const outcomes = usePlan((now) => present(now.outcomes))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const answers = outcomes.map(({ id, statement }, index) => ({
    value: id,
    label: statement.trim() || words.outcome(index + 1),
  }))
  if (answers.length === 0) return <p>{words.noOutcomes}</p>
  return (
    <Stack>
      <Checks label={props.question.text} answers={answers} values={chosen} onChange={setChosen} />
      <div>
        <Button kind="primary" isDisabled={chosen.length === 0} onPress={() => answer({ outcomes: chosen })}>
          {words.answer}
        </Button>
      </div>
    </Stack>
  )
}
