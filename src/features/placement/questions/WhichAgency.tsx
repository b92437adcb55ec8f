import { useState } from 'react'
import { adviseEntry, type Agency, present } from '#domain'
import { nameAgency, type NamedAgency, useKnownAgencies, useOpenPlan, usePlan } from '#session'
import { Button, Row, Select, Stack, TextField } from '#ui'
import { words } from '../words.en.ts'
import type { QuestionProps } from './question-props.ts'
import { useAnswer } from './use-answer.ts'

/** Asks who gives it: an agency of the plan, one that this laptop knows, a new one, or nobody found yet (PL-35). */
export function WhichAgency(props: QuestionProps) {
  const { entry, question, onAnswered } = props
  const plan = useOpenPlan()
  const answer = useAnswer(props)
  const [name, setName] = useState('')
  const county = usePlan((now) => now.plan.county)
  const mayBeOpen = usePlan((now) => adviseEntry(entry, now).rule !== 'PL-33')
  const bring = (agency: NamedAgency) => {
    plan.run(nameAgency(entry.id, agency))
    onAnswered('answered')
  }
  return (
    <Stack>
      <AgencyChoice
        label={question.text}
        hint={mayBeOpen ? words.nobodyFoundMeans : undefined}
        value={entry.agency}
        onHere={(agency) => answer({ values: { agency, isToBeFound: false } })}
        onKnown={(known) => bring({ id: known.id, facts: copyOf(known) })}
      />
      <TextField label={words.newAgency} value={name} onChange={setName} />
      <Row>
        <Button
          onPress={() => bring({ facts: { name: name.trim(), county } })}
          isDisabled={name.trim() === ''}
        >
          {words.addAgency}
        </Button>
        {mayBeOpen && (
          <Button onPress={() => answer({ values: { agency: null, isToBeFound: true } })}>
            {words.nobodyFound}
          </Button>
        )}
      </Row>
    </Stack>
  )
}

interface AgencyChoiceProps {
  readonly label: string
  readonly hint: string | undefined
  readonly value: string | null
  readonly onHere: (id: string) => void
  readonly onKnown: (agency: Agency) => void
}

function AgencyChoice({ label, hint, value, onHere, onKnown }: AgencyChoiceProps) {
  const here = usePlan((now) => present(now.agencies))
  const known = useKnownAgencies()
  const options = [
    ...here.map(({ id, name }) => ({ value: id, label: name || words.unnamed })),
    ...known.map(({ id, name }) => ({ value: id, label: name, hint: words.knownAgency })),
  ]
  const choose = (id: string | null) => {
    const elsewhere = known.find((each) => each.id === id)
    if (elsewhere) onKnown(elsewhere)
    else if (id !== null) onHere(id)
  }
  return <Select label={label} hint={hint} options={options} value={value} isSearchable onChange={choose} />
}

function copyOf({ name, county, givesEiServices, checkedOn, checkedBy, employsEcmhConsultant }: Agency) {
  return { name, county, givesEiServices, checkedOn, checkedBy, employsEcmhConsultant }
}
