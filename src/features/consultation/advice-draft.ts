/** What somebody is about to write down as advice, and what is still missing in it. */

import {
  type CalendarDate,
  type ConsultationNow,
  consultationsOf,
  type Plan,
  present,
  roleActor,
} from '#domain'
import type { NewAdvice } from '#session'
import { words } from './words.en.ts'

export interface AdviceDraft {
  readonly words: string
  readonly outcome: string | null
  /** The request that it answers; `null` for advice that nobody had asked for. */
  readonly answers: string | null
  /** The consultant, by name. */
  readonly consultant: string
  /** The person of the team who does it with the consultant, by id; `null` for nobody. */
  readonly joins: string | null
  readonly on: CalendarDate | null
  readonly inMeeting: boolean
  readonly isVirtual: boolean
  /** `null` until somebody says whether the family agreed. */
  readonly isAgreed: boolean | null
  readonly agreedWith: string
}

export interface AdviceStart {
  readonly outcome: string | null
  /** The request that is being answered; `null` where none was chosen. */
  readonly answers: string | null
  /** What was noted already, such as the line of an agenda. */
  readonly words?: string
  readonly inMeeting: boolean
  /** The person at this laptop. */
  readonly writer: { readonly name: string; readonly isConsultant: boolean }
  readonly today: CalendarDate
}

export function emptyAdvice(
  plan: Plan,
  { outcome, answers, inMeeting, writer, today, ...start }: AdviceStart,
): AdviceDraft {
  const consultant = writer.isConsultant ? writer.name : (consultantIn(plan)?.name ?? '')
  const only = present(plan.outcomes)
  const chosen = outcome ?? (only.length === 1 ? (only[0]?.id ?? null) : null)
  return {
    words: start.words ?? '',
    outcome: chosen,
    answers: answers ?? onlyRequest(plan, chosen),
    consultant,
    joins: null,
    on: today,
    inMeeting,
    isVirtual: false,
    isAgreed: null,
    agreedWith: '',
  }
}

/** The requests about an outcome that wait for advice. */
export function openRequests(
  plan: Pick<Plan, 'consultations' | 'consultationSteps'>,
  outcome: string | null,
): readonly ConsultationNow[] {
  return consultationsOf(plan).filter(
    ({ consultation, now }) =>
      consultation.outcome === outcome && (now.state === 'asked' || now.state === 'taken up'),
  )
}

/** Where one request waits, advice is taken for its answer until somebody says otherwise. */
function onlyRequest(plan: Plan, outcome: string | null): string | null {
  const open = openRequests(plan, outcome)
  return open.length === 1 ? (open[0]?.consultation.id ?? null) : null
}

/** The plan's own ECMH consultant; `null` while nobody is named. */
function consultantIn(plan: Plan) {
  return present(plan.people).find(({ role }) => role === 'ecmh-consultant') ?? null
}

export type AdviceMistakes = Partial<Record<'words' | 'outcome' | 'consultant' | 'on' | 'agreedWith', string>>

export function mistakesIn(draft: AdviceDraft, today: CalendarDate): AdviceMistakes {
  const { on, isAgreed, agreedWith } = draft
  return {
    ...(draft.words.trim() === '' && { words: words.needsWords }),
    ...(draft.outcome === null && { outcome: words.needsOutcome }),
    ...(draft.consultant.trim() === '' && { consultant: words.needsConsultant }),
    ...(on === null && { on: words.needsDay }),
    ...(on !== null && on > today && { on: words.dayAhead }),
    ...(isAgreed === true && agreedWith.trim() === '' && { agreedWith: words.needsFamily }),
  }
}

/** The advice as the plan takes it. Whoever writes it down is the one who heard the family's yes. */
export function adviceOf(draft: AdviceDraft, { plan, writer }: { plan: Plan; writer: string }): NewAdvice {
  const by = draft.consultant.trim()
  return {
    consultation: draft.answers,
    values: { outcome: draft.outcome, reason: 'strategy' },
    words: draft.words.trim(),
    actors: actorsOf(draft, plan),
    step: { on: draft.on, by, inMeeting: draft.inMeeting, mode: draft.isVirtual ? 'virtual' : 'in person' },
    agreement: draft.isAgreed === true ? { agreedWith: draft.agreedWith.trim(), by: writer } : null,
  }
}

/** The consultant as a person of the plan where she is one, else as a role; and whoever joins. */
function actorsOf({ consultant, joins }: AdviceDraft, plan: Plan): readonly string[] {
  const name = consultant.trim().toLowerCase()
  const person = present(plan.people).find(
    (each) => each.role === 'ecmh-consultant' && each.name.trim().toLowerCase() === name,
  )
  const first = person?.id ?? roleActor('ecmh-consultant')
  return joins === null || joins === first ? [first] : [first, joins]
}
