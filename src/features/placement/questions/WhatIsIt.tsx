import { useState } from 'react'
import type { EntryValues } from '#session'
import { Button, Choice, Stack } from '#ui'
import { AnswerButtons } from '../AnswerButtons.tsx'
import { words } from '../words.en.ts'
import type { QuestionProps } from './question-props.ts'
import { useAnswer } from './use-answer.ts'

const natures = words.natures.map(([value, label]) => ({ value, label }))

/** Asks what it is. A medical service has a question of its own: to find out, or treatment (PL-17). */
export function WhatIsIt(props: QuestionProps) {
  return props.entry.serviceType === 'MED' ? <VisitOrTreatment {...props} /> : <OneOfAll {...props} />
}

function OneOfAll(props: QuestionProps) {
  const answer = useAnswer(props)
  const [nature, setNature] = useState<EntryValues['nature'] | null>(null)
  return (
    <Stack>
      <Choice
        label={props.question.text}
        answers={natures}
        value={nature === 'unknown' ? null : (nature ?? null)}
        onChange={setNature}
      />
      <div>
        <Button
          kind="primary"
          isDisabled={nature === null}
          onPress={() => nature && answer({ values: { nature } })}
        >
          {words.answer}
        </Button>
      </div>
    </Stack>
  )
}

function VisitOrTreatment(props: QuestionProps) {
  const answer = useAnswer(props)
  const treatment = { nature: 'resource', category: 'medical' } as const
  return (
    <AnswerButtons
      question={props.question.text}
      answers={[
        { label: words.medical.evaluation, onPress: () => answer({ values: { nature: 'evaluation' } }) },
        { label: words.medical.resource, onPress: () => answer({ values: treatment }) },
      ]}
    />
  )
}
