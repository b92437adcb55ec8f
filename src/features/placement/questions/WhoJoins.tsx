import { useState } from 'react'
import { useOpenPlan } from '#session'
import { Button, Stack } from '#ui'
import { words } from '../words.en.ts'
import type { QuestionProps } from './question-props.ts'
import { withConsultant } from './team-actors.ts'
import { TeamChecks } from './TeamChecks.tsx'
import { useAnswer } from './use-answer.ts'

/** Asks who of the EI team joins the consultant. Rules PL-23, PL-34. */
export function WhoJoins(props: QuestionProps) {
  const plan = useOpenPlan()
  const answer = useAnswer(props)
  const [who, setWho] = useState<readonly string[]>([])
  return (
    <Stack>
      <TeamChecks label={props.question.text} values={who} onChange={setWho} />
      <div>
        <Button
          kind="primary"
          isDisabled={who.length === 0}
          onPress={() => answer({ actors: withConsultant(props.entry, who, plan.data.people) })}
        >
          {words.answer}
        </Button>
      </div>
    </Stack>
  )
}
