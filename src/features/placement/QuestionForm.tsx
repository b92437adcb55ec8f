/**
 * One question about an entry, with the form that answers it.
 *
 * Every question the rules can ask has its form here. An answer is one command,
 * and so one step of undo; what an entry is (`nature`) is written only where a
 * person said it in so many words.
 */

import type { ReactNode } from 'react'
import type { Question } from '#domain'
import { GivesEiServices } from './questions/GivesEiServices.tsx'
import { IsItConsultation } from './questions/IsItConsultation.tsx'
import { InPlace, IsNeeded, ParentAgreed } from './questions/PlainQuestions.tsx'
import type { QuestionProps } from './questions/question-props.ts'
import { ServiceTypeQuestion } from './questions/ServiceTypeQuestion.tsx'
import { WhatIsIt } from './questions/WhatIsIt.tsx'
import { WhichAgency } from './questions/WhichAgency.tsx'
import { WhichOutcome } from './questions/WhichOutcome.tsx'
import { WhoJoins } from './questions/WhoJoins.tsx'

export function QuestionForm(props: QuestionProps) {
  return <Form key={`${props.entry.id}-${props.question.ask}`} {...props} />
}

function Form(props: QuestionProps): ReactNode {
  return forms[props.question.ask](props)
}

const forms: Readonly<Record<Question['ask'], (props: QuestionProps) => ReactNode>> = {
  'gives-ei-services': (props) => <GivesEiServices {...props} />,
  'which-agency': (props) => <WhichAgency {...props} />,
  'service-type': (props) => <ServiceTypeQuestion {...props} />,
  'which-outcome': (props) => <WhichOutcome {...props} />,
  'is-needed': (props) => <IsNeeded {...props} />,
  'in-place': (props) => <InPlace {...props} />,
  'parent-agreed': (props) => <ParentAgreed {...props} />,
  'who-joins': (props) => <WhoJoins {...props} />,
  'is-it-consultation': (props) => <IsItConsultation {...props} />,
  'what-is-it': (props) => <WhatIsIt {...props} />,
}
