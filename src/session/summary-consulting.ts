/** What the list of plans knows of consultations and referrals, so that no plan is opened to show who waits for what. */

import {
  type CalendarDate,
  type Consultation,
  type ConsultingState,
  parseCalendarDate,
  requestReasons,
} from '#domain'

/** A consultation that waits for somebody, or was answered, as the list of requests shows it. */
export interface SummaryConsultation {
  readonly id: string
  /** The outcome it is about, and its number on the plan; `null` for one that is gone. */
  readonly outcome: string
  readonly number: number | null
  readonly reason: Consultation['reason']
  readonly state: ConsultingState
  /** The day of the last step, and who took it. */
  readonly on: CalendarDate | null
  readonly by: string
  readonly wantedBy: CalendarDate | null
  /** What the family said each time that something was advised, and when; it stays when other advice follows. */
  readonly answers: readonly { readonly on: CalendarDate; readonly as: 'adopted' | 'declined' }[]
}

/** When a family was referred to something, and when it had its first appointment there. */
interface SummaryReferral {
  readonly referredOn: CalendarDate
  readonly appointmentOn: CalendarDate | null
}

export interface SummaryConsulting {
  readonly consultations: readonly SummaryConsultation[]
  readonly referrals: readonly SummaryReferral[]
}

type Read = Readonly<Record<string, unknown>>

const states: readonly ConsultingState[] = ['asked', 'taken up', 'advised', 'adopted', 'declined', 'closed']

/** Reads it back; an older summary has none, and what is unknown here is left out. */
export function consultingIn(read: Read): SummaryConsulting {
  return {
    consultations: listIn(read['consultations']).flatMap(consultationIn),
    referrals: listIn(read['referrals']).flatMap(referralIn),
  }
}

function consultationIn(read: Read): readonly SummaryConsultation[] {
  const state = states.find((each) => each === read['state'])
  if (state === undefined) return []
  return [
    {
      id: asText(read['id']),
      outcome: asText(read['outcome']),
      number: typeof read['number'] === 'number' ? read['number'] : null,
      reason: requestReasons.find((reason) => reason === read['reason']) ?? '',
      state,
      on: parseCalendarDate(asText(read['on'])),
      by: asText(read['by']),
      wantedBy: parseCalendarDate(asText(read['wantedBy'])),
      answers: listIn(read['answers']).flatMap(answerIn),
    },
  ]
}

function answerIn(read: Read): SummaryConsultation['answers'] {
  const on = parseCalendarDate(asText(read['on']))
  const as = (['adopted', 'declined'] as const).find((each) => each === read['as'])
  return on === null || as === undefined ? [] : [{ on, as }]
}

function referralIn(read: Read): readonly SummaryReferral[] {
  const referredOn = parseCalendarDate(asText(read['referredOn']))
  return referredOn === null
    ? []
    : [{ referredOn, appointmentOn: parseCalendarDate(asText(read['appointmentOn'])) }]
}

function listIn(value: unknown): readonly Read[] {
  return Array.isArray(value)
    ? value.filter((each): each is Read => typeof each === 'object' && each !== null)
    : []
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
