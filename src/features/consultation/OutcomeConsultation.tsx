/** The consultations of an outcome, and the two ways to begin one. */

import { useState } from 'react'
import { type CalendarDate, consultationsOf, type ConsultationNow } from '#domain'
import { takeStep, useDoing, useErrand, usePlan, useWhyNotAdd } from '#session'
import { Button, icons, Part, Row, Stack } from '#ui'
import { AdviceDialog, useWriter } from './AdviceDialog.tsx'
import type { BankSlot } from './AdviceFields.tsx'
import { AnswerDialog, type FamilyAnswer } from './AnswerDialog.tsx'
import { CareDialog } from './CareDialog.tsx'
import { ConsultationCard } from './ConsultationCard.tsx'
import { Referrals } from './Referrals.tsx'
import { RequestDialog } from './RequestDialog.tsx'
import { type Deed, useMayAdvise } from './use-allowed.ts'
import { words } from './words.en.ts'

interface OutcomeConsultationProps {
  readonly outcomeId: string
  readonly today: CalendarDate
  readonly Bank?: BankSlot | undefined
}

/** The form that is open. */
type Asking =
  | { readonly form: 'advice'; readonly consultation: string | null }
  | { readonly form: 'request' | 'care' }
  | { readonly form: 'answer'; readonly answer: FamilyAnswer; readonly consultation: string }

export function OutcomeConsultation({ outcomeId, today, Bank }: OutcomeConsultationProps) {
  const [asking, setAsking] = useState<Asking | null>(null)
  const consultations = useConsultations(outcomeId)
  const step = useStep(today)
  const advise = () => setAsking({ form: 'advice', consultation: null })
  const ask = () => setAsking({ form: 'request' })
  const care = () => setAsking({ form: 'care' })
  useErrand('link-care', care, { outcomeId })
  useErrand('advise', advise, { outcomeId })
  useErrand('ask-consultant', ask, { outcomeId })
  const act = (deed: Deed, consultation: string) => {
    if (deed === 'advise') setAsking({ form: 'advice', consultation })
    else if (deed === 'adopted' || deed === 'declined')
      setAsking({ form: 'answer', answer: deed, consultation })
    else step(deed, consultation)
  }
  const close = () => setAsking(null)
  return (
    <Part heading={words.heading} hint={words.hint}>
      {consultations.length > 0 && (
        <Stack as="ul" label={words.heading}>
          {consultations.map((of) => (
            <ConsultationCard key={of.consultation.id} {...{ of, today }} onDo={act} />
          ))}
        </Stack>
      )}
      <Referrals {...{ outcomeId, today }} />
      <Ways onAdvise={advise} onAsk={ask} onCare={care} />
      <Form {...{ asking, today, outcomeId, Bank }} onClose={close} />
    </Part>
  )
}

interface WaysProps {
  readonly onAdvise: () => void
  readonly onAsk: () => void
  readonly onCare: () => void
}

/** How something begins, as far as the person here may begin it. */
function Ways({ onAdvise, onAsk, onCare }: WaysProps) {
  const mayAdvise = useMayAdvise()
  const mayAsk = useWhyNotAdd('consultationSteps', { kind: 'asked' }) === null
  const mayLink = useWhyNotAdd('entries', { place: 'support' }) === null
  return (
    <Row>
      {mayAdvise && (
        <Button icon={icons.ecmhIcon} onPress={onAdvise}>
          {words.write}
        </Button>
      )}
      {mayAsk && (
        <Button icon={icons.askIcon} onPress={onAsk}>
          {words.ask}
        </Button>
      )}
      {mayLink && (
        <Button kind="plain" onPress={onCare}>
          {words.careButton}
        </Button>
      )}
    </Row>
  )
}

interface FormProps extends OutcomeConsultationProps {
  readonly asking: Asking | null
  readonly onClose: () => void
}

function Form({ asking, today, outcomeId, Bank, onClose }: FormProps) {
  switch (asking?.form) {
    case undefined:
      return null
    case 'advice':
      return (
        <AdviceDialog {...{ today, Bank, onClose }} outcome={outcomeId} consultation={asking.consultation} />
      )
    case 'request':
      return <RequestDialog {...{ today, onClose }} outcome={outcomeId} />
    case 'care':
      return <CareDialog {...{ today, onClose }} outcome={outcomeId} />
    case 'answer':
      return (
        <AnswerDialog {...{ today, onClose }} answer={asking.answer} consultation={asking.consultation} />
      )
  }
}

function useConsultations(outcomeId: string): readonly ConsultationNow[] {
  const consultations = usePlan((plan) => plan.consultations)
  const consultationSteps = usePlan((plan) => plan.consultationSteps)
  return consultationsOf({ consultations, consultationSteps }).filter(
    ({ consultation }) => consultation.outcome === outcomeId,
  )
}

/** Takes a step that asks for nothing more. */
function useStep(today: CalendarDate) {
  const doing = useDoing()
  const writer = useWriter()
  return (deed: 'take up' | 'close', consultation: string) => {
    const kind = deed === 'take up' ? 'taken up' : 'closed'
    doing.run(takeStep(consultation, { kind, on: today, by: writer.name }), (refusal) =>
      refusal === null ? (deed === 'take up' ? words.takenUp : words.closed) : words.refused,
    )
  }
}
