import { useState } from 'react'
import { type Entry, factsOf, type Plan, type ServiceType, serviceTypeNames } from '#domain'
import { type EntryAnswer, useOpenPlan } from '#session'
import { Button, Row, Stack } from '#ui'
import { TypeSelect } from '../TypeSelect.tsx'
import { words } from '../words.en.ts'
import type { QuestionProps } from './question-props.ts'
import { useAnswer } from './use-answer.ts'

/** Asks which of the 17 types it is. What the words point to is preselected and said; it counts only when it is chosen. */
export function ServiceTypeQuestion(props: QuestionProps) {
  const { entry, question } = props
  const plan = useOpenPlan()
  const answer = useAnswer(props)
  const likely = question.ask === 'service-type' ? question.likely : ''
  const [type, setType] = useState<ServiceType>(likely)
  return (
    <Stack>
      <TypeSelect
        label={question.text}
        hint={likely === '' ? undefined : words.likely(serviceTypeNames[likely])}
        value={type}
        onChange={setType}
      />
      <Row>
        <Button
          kind="primary"
          isDisabled={type === ''}
          onPress={() => answer(typeAnswer(entry, type, plan.data))}
        >
          {words.answer}
        </Button>
        <Button onPress={() => answer({ values: { nature: 'resource', serviceType: '' } })}>
          {words.noneOfThese}
        </Button>
      </Row>
    </Stack>
  )
}

/** The type says by itself that it is a service, except where other words are louder. */
function typeAnswer(entry: Entry, serviceType: ServiceType, plan: Plan): EntryAnswer {
  const isHeard = factsOf({ ...entry, serviceType }, plan).nature === 'service'
  return { values: isHeard ? { serviceType } : { serviceType, nature: 'service' } }
}
