/** The questions that take one word for an answer. */

import { useState } from 'react'
import type { Status } from '#domain'
import { Row, Stack, TextField } from '#ui'
import { AnswerButtons } from '../AnswerButtons.tsx'
import { words } from '../words.en.ts'
import type { QuestionProps } from './question-props.ts'
import { useAnswer } from './use-answer.ts'

export function IsNeeded(props: QuestionProps) {
  const answer = useAnswer(props)
  return (
    <AnswerButtons
      question={props.question.text}
      answers={[
        { label: words.yes, onPress: () => answer({ values: { isNeeded: 'yes' } }) },
        { label: words.no, onPress: () => answer({ values: { isNeeded: 'no' } }) },
      ]}
    />
  )
}

const statuses: readonly (readonly [Status, string])[] = [
  ['in place', words.inPlace['in place']],
  ['needed', words.inPlace.needed],
  ['declined', words.inPlace.declined],
  ['ended', words.ended],
]

export function InPlace(props: QuestionProps) {
  const answer = useAnswer(props)
  return (
    <AnswerButtons
      question={props.question.text}
      answers={statuses.map(([status, label]) => ({ label, onPress: () => answer({ values: { status } }) }))}
    />
  )
}

/** Whether a parent agreed to have the parent's own care written, and in whose words. Rule PL-06. */
export function ParentAgreed(props: QuestionProps) {
  const answer = useAnswer(props)
  const [inWordsOf, setInWordsOf] = useState(props.entry.inWordsOf)
  const agreed = () => answer({ values: { parentAgreed: 'yes', inWordsOf: inWordsOf.trim() } })
  return (
    <Stack gap="close">
      <AnswerButtons
        question={props.question.text}
        answers={[
          { label: words.agreed, onPress: agreed },
          { label: words.notAgreed, onPress: () => answer({ values: { parentAgreed: 'no' } }) },
        ]}
      />
      <Row>
        <TextField
          label={words.inWhoseWords}
          hint={words.inWhoseWordsHint}
          value={inWordsOf}
          onChange={setInWordsOf}
        />
      </Row>
    </Stack>
  )
}
