import { useState } from 'react'
import { adviseEntry, type Entry, factsOf } from '#domain'
import { useOpenPlan, usePlan } from '#session'
import { Button, Choice, Stack, TextField } from '#ui'
import { TypeSelect } from '../TypeSelect.tsx'
import { words } from '../words.en.ts'
import { consultationAnswer, type ConsultationDraft, isWhole } from './consultation-answer.ts'
import type { QuestionProps } from './question-props.ts'
import { TeamChecks } from './TeamChecks.tsx'
import { useAnswer } from './use-answer.ts'

const nothing: ConsultationDraft = { choice: null, who: [], type: '', reason: '' }

/** Asks whether work of the ECMH consultant is consultation or a service. Rules PL-08, PL-23. */
export function IsItConsultation(props: QuestionProps) {
  const { entry, question } = props
  const plan = useOpenPlan()
  const answer = useAnswer(props)
  const isOnSchedule = usePlan((now) => adviseEntry(entry, now).rule === 'PL-23')
  const [draft, setDraft] = useState(nothing)
  const change = (part: Partial<ConsultationDraft>) => setDraft({ ...draft, ...part })
  return (
    <Stack>
      <Choice
        label={question.text}
        answers={choicesFor(entry, isOnSchedule)}
        value={draft.choice}
        onChange={(choice) => change({ choice })}
      />
      <More entry={entry} draft={draft} onChange={change} />
      <div>
        <Button
          kind="primary"
          isDisabled={!isWhole(draft, isOnSchedule)}
          onPress={() => answer(consultationAnswer(entry, draft, plan.data))}
        >
          {words.answer}
        </Button>
      </div>
    </Stack>
  )
}

function choicesFor(entry: Entry, isOnSchedule: boolean) {
  const { team, noSchedule, service, keep } = words.consultation
  const hasFields = entry.frequency.trim() !== '' || entry.minutes !== null
  return [
    { value: 'team' as const, label: team },
    ...(isOnSchedule && hasFields
      ? [{ value: 'noSchedule' as const, label: noSchedule, hint: words.noScheduleHint }]
      : []),
    { value: 'service' as const, label: service },
    ...(isOnSchedule ? [{ value: 'keep' as const, label: keep }] : []),
  ]
}

interface MoreProps {
  readonly entry: Entry
  readonly draft: ConsultationDraft
  readonly onChange: (part: Partial<ConsultationDraft>) => void
}

/** What the choice asks for besides. */
function More({ entry, draft, onChange }: MoreProps) {
  const speaksOfEcmh = usePlan((now) => factsOf(entry, now).speaksOfConsultation === 'yes')
  const { choice, who, type, reason } = draft
  if (choice === 'team')
    return <TeamChecks label={words.who} values={who} onChange={(next) => onChange({ who: next })} />
  if (choice === 'keep')
    return (
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={(next) => onChange({ reason: next })}
      />
    )
  if (choice !== 'service') return null
  return (
    <TypeSelect
      label={words.companionFields['service-row']}
      hint={speaksOfEcmh ? words.speaksOfEcmh : undefined}
      value={type}
      onChange={(next) => onChange({ type: next })}
    />
  )
}
