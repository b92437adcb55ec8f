/**
 * What the decision table asks about an entry.
 *
 * Each fact is read in one order: a field that somebody filled wins, then who
 * acts, then the words, and what none of them tells is unknown. Words may keep
 * an entry off the grid and never bring one onto it: the type of a service, for
 * one, counts only when it was chosen, and what the words point to is kept
 * beside it as `likelyType`, to be offered with the question.
 *
 * Two places where words outvote a field, both away from the grid: a row that
 * speaks of ECMH consultation is consultation, and a text about a parent's own
 * care is that parent's, unless a category says otherwise.
 */

import type { Agency, Answer, Entry, Nature, Plan, ServiceType, Standing, Status } from '../plan-shape.ts'
import type { ActorKey } from '../roles.ts'
import type { RecordId } from '../shape.ts'
import {
  type Acting,
  actingIn,
  agenciesOf,
  type Circle,
  circleOf,
  consultantsIn,
  hasTeamMember,
  namesFamilyMember,
  namesTeamMember,
  typeOfRole,
} from './actors.ts'
import { type Basis, natureOf } from './nature.ts'
import { type Program, programOf } from './program.ts'
import { findServiceType, type Words, wordsOf } from './words-of-the-field/find-words.ts'
import type { Topic } from './words-of-the-field/topic.ts'

export interface EntryFacts {
  readonly nature: Nature
  /** How the nature is known: by a field, by who acts, by the words, or only by the place it was typed in. */
  readonly basis: Basis
  readonly circle: Circle
  /** An ECMH consultant: the EI team's own, one of another program, or none. */
  readonly consultant: 'none' | 'team' | 'elsewhere'
  /** Whether an EI team member is named beside the consultant. */
  readonly joins: Answer
  readonly speaksOfConsultation: Answer
  /** Somebody said of every consultant who acts here that this is another service. */
  readonly isSaidService: Answer
  readonly meetsFamily: Answer
  readonly isScheduled: Answer
  readonly serviceType: ServiceType
  readonly likelyType: ServiceType
  /** `not said`: somebody or something gives it, and the agency is not named. */
  readonly provider: 'agency' | 'to be found' | 'not said'
  /** Whether the agency gives EI services on IFSPs here; with several, the answer that holds for all. */
  readonly standing: Answer
  /** The agency that the question is about. */
  readonly agency: { readonly id: RecordId; readonly name: string; readonly county: string } | null
  readonly isNeeded: Answer
  readonly status: Status
  readonly isMentalHealth: Answer
  readonly isParentsOwn: Answer
  readonly parentAgreed: Answer
  readonly program: Program
  readonly isDiagnostic: Answer
  readonly isDone: Answer
  readonly screens: 'nobody' | 'child' | 'parent'
  readonly hasCredential: Answer
  readonly isReferral: Answer
  readonly isJoint: Answer
  readonly isServiceAsOutcome: Answer
  /** The row that this line tells of is on the plan already. */
  readonly tellsOfRow: Answer
  readonly mentions: 'nothing' | 'service' | 'care' | 'program'
  /** The words that the facts rest on, as they were typed; empty when fields and actors told everything. */
  readonly matched: readonly string[]
}

/** Reads what the decision table asks from an entry of a plan. */
export function factsOf(entry: Entry, plan: Plan): EntryFacts {
  const words = wordsOf(entry.text.plain)
  const acting = actingIn(entry, plan)
  const known = natureOf(entry, acting, words)
  const program = programOf(entry, known.nature, words)
  const isMentalHealth = mentalHealth(entry, words)
  return {
    nature: known.nature,
    basis: known.basis,
    circle: circleOf(acting.roles),
    ...consultantFacts(entry, acting, words, plan),
    ...typeFacts(entry, acting),
    ...providerFacts(entry, acting, isSomebodyElses(entry, acting, words, isMentalHealth), plan),
    isNeeded: neededOf(entry, isMentalHealth),
    status: statusOf(entry, words),
    isMentalHealth,
    ...parentFacts(entry, acting, words),
    program: program.program,
    isDiagnostic: isDiagnostic(entry, program.program, words),
    isDone: doneOf(words),
    screens: screensOf(words),
    hasCredential: yesIf(words.has('credential')),
    isReferral: yesIf(words.has('referral')),
    isJoint: yesIf(words.has('joint') || circleOf(acting.roles) === 'joint'),
    isServiceAsOutcome: serviceAsOutcome(entry, acting, words),
    tellsOfRow: yesIf(entry.tells !== null),
    mentions: mentionsOf(words),
    matched: [...new Set([...known.matched, ...program.matched, ...quoted(words, decisive(entry))])],
  }
}

function yesIf(isSo: boolean): Answer {
  return isSo ? 'yes' : 'no'
}

function quoted(words: Words, topics: readonly Topic[]): readonly string[] {
  return topics.flatMap((topic) => words.get(topic)?.map((found) => found.words) ?? [])
}

function decisive({ category }: Entry): readonly Topic[] {
  return category === '' ? ['counseling', 'parent-care', 'outside-therapy'] : []
}

type Consultant = Pick<
  EntryFacts,
  'consultant' | 'joins' | 'speaksOfConsultation' | 'isSaidService' | 'meetsFamily' | 'isScheduled'
>

function consultantFacts(entry: Entry, acting: Acting, words: Words, plan: Plan): Consultant {
  const beside = hasTeamMember(acting.roles) || words.has('team') || namesTeamMember(entry.text.plain, plan)
  const meets =
    words.has('family-contact') || meetsByName(entry, words, plan) || entry.intensity === 'individual'
  const isScheduled = words.has('schedule') || entry.frequency.trim() !== '' || entry.minutes !== null
  const consultants = consultantsIn(entry, acting, plan)
  return {
    consultant: consultantOf(entry, acting, words, consultants),
    joins: yesIf(beside),
    speaksOfConsultation: yesIf(words.has('ecmh')),
    isSaidService: yesIf(isSaidOfAll(entry, consultants)),
    meetsFamily: meets ? 'yes' : beside ? 'no' : 'unknown',
    isScheduled: yesIf(isScheduled),
  }
}

/** "Meets with Mina": a verb of meeting, and soon after it the name of somebody of the family. */
function meetsByName({ text: { plain } }: Entry, words: Words, plan: Plan): boolean {
  const meetings = words.get('contact') ?? []
  return meetings.some(({ at, words: verb }) => {
    const next = plain
      .slice(at + verb.length)
      .trim()
      .split(/\s+/u)
      .slice(0, 3)
    return namesFamilyMember(next.join(' '), plan)
  })
}

/** The answer holds for the persons it was given for; a consultant who came later, or by a merge, is asked about. */
function isSaidOfAll({ nature, serviceBy }: Entry, consultants: readonly ActorKey[]): boolean {
  return nature === 'service' && consultants.every((actor) => serviceBy.includes(actor))
}

/** Who acts is asked before the words; on the grid the words are asked whoever acts. */
function consultantOf(
  entry: Entry,
  acting: Acting,
  words: Words,
  consultants: readonly ActorKey[],
): EntryFacts['consultant'] {
  if (consultants.some((actor) => entry.actors.includes(actor))) return 'team'
  if (isOfAnotherProgram(entry, acting)) return 'elsewhere'
  if (entry.nature === 'consultation') return 'team'
  return consultantInWords(acting, words, entry.place === 'service')
}

function isOfAnotherProgram({ category }: Entry, { roles }: Acting): boolean {
  return roles.includes('outside-consultant') || category === 'consultation-elsewhere'
}

function consultantInWords(acting: Acting, words: Words, isOnGrid: boolean): EntryFacts['consultant'] {
  if (words.has('ecmh-elsewhere')) return 'elsewhere'
  if (acting.roles.includes('ecmh-consultant')) return 'team'
  return words.has('ecmh') && (!acting.isSaid || isOnGrid) ? 'team' : 'none'
}

function typeFacts(entry: Entry, acting: Acting): Pick<EntryFacts, 'serviceType' | 'likelyType'> {
  const ofRole = acting.roles.map((role) => typeOfRole[role]).find((type) => type !== undefined)
  const ofWords = findServiceType(entry.text.plain)
  return { serviceType: entry.serviceType, likelyType: entry.serviceType || ofWords || ofRole || '' }
}

type Provided = Pick<EntryFacts, 'provider' | 'standing' | 'agency'>

function providerFacts(entry: Entry, acting: Acting, isElsewhere: boolean, plan: Plan): Provided {
  const agencies = agenciesOf(entry, acting, plan)
  if (isSaidToBeFound(entry, agencies)) return { ...nobodyNamed(false), agency: null }
  if (agencies.includes(null)) return { provider: 'not said', standing: 'unknown', agency: null }
  const known = agencies.filter((agency) => agency !== null)
  if (known.length === 0) return { ...nobodyNamed(isElsewhere), agency: null }
  const deciding = known.find(saysNo) ?? known.find(isUnanswered) ?? known[0]
  return {
    provider: 'agency',
    standing: deciding ? answerOf(deciding.givesEiServices) : 'unknown',
    agency: deciding ? { id: deciding.id, name: deciding.name, county: deciding.county } : null,
  }
}

/** "Nobody found yet" answers for whoever would have to be named; an agency that is known still speaks for itself. */
function isSaidToBeFound({ isToBeFound, agency }: Entry, agencies: readonly (Agency | null)[]): boolean {
  return isToBeFound && agency === null && agencies.every((each) => each === null)
}

/** Counseling, outpatient therapy and an outsider's work are given by somebody: the agency is asked for, not looked for. */
function isSomebodyElses({ category }: Entry, acting: Acting, words: Words, isMentalHealth: Answer): boolean {
  const isOutside = words.has('outside-therapy') || category === 'outside-therapy' || category === 'medical'
  return isMentalHealth === 'yes' || isOutside || circleOf(acting.roles) === 'outsider'
}

function nobodyNamed(isElsewhere: boolean): Pick<Provided, 'provider' | 'standing'> {
  return isElsewhere
    ? { provider: 'not said', standing: 'unknown' }
    : { provider: 'to be found', standing: 'yes' }
}

function saysNo({ givesEiServices }: Agency): boolean {
  return givesEiServices === 'no'
}

function isUnanswered({ givesEiServices }: Agency): boolean {
  return givesEiServices === 'unknown'
}

/** Whether a standing lets the agency's services onto the grid; any footing will do. */
function answerOf(standing: Standing): Answer {
  return standing === 'unknown' || standing === 'no' ? standing : 'yes'
}

/** A service typed under an outcome was put there for it; counseling needs the team's own yes. */
function neededOf(entry: Entry, isMentalHealth: Answer): Answer {
  if (entry.isNeeded !== 'unknown') return entry.isNeeded
  return isMentalHealth === 'no' && entry.outcomes.length > 0 ? 'yes' : 'unknown'
}

function statusOf(entry: Entry, words: Words): Status {
  if (entry.status !== 'unknown') return entry.status
  const order = ['declined', 'ended', 'needed', 'in place'] as const
  return order.find((status) => words.has(status)) ?? 'unknown'
}

function mentalHealth(entry: Entry, words: Words): Answer {
  if (entry.category !== '') return yesIf(entry.category === 'mental-health')
  return yesIf(entry.serviceType === 'PSY' || words.has('counseling'))
}

function parentFacts(
  entry: Entry,
  acting: Acting,
  words: Words,
): Pick<EntryFacts, 'isParentsOwn' | 'parentAgreed'> {
  const isOwn = entry.category === '' ? speaksOfOwnCare(acting, words) : entry.category === 'parent-care'
  return { isParentsOwn: yesIf(isOwn), parentAgreed: entry.parentAgreed }
}

/** "Her therapist" is a parent's own care when it is the parent who sees her. */
function speaksOfOwnCare({ roles }: Acting, words: Words): boolean {
  const isAdult = roles.some((role) => role === 'parent' || role === 'caregiver')
  return words.has('parent-care') || (isAdult && words.has('own-care'))
}

function isDiagnostic(entry: Entry, program: Program, words: Words): Answer {
  if (entry.nature === 'evaluation' || words.has('diagnostic')) return 'yes'
  return program === 'medical' ? 'no' : 'unknown'
}

function doneOf(words: Words): Answer {
  if (words.has('evaluation-done')) return 'yes'
  return words.has('action') ? 'no' : 'unknown'
}

function screensOf(words: Words): EntryFacts['screens'] {
  if (words.has('parent-screening')) return 'parent'
  return words.has('screening') ? 'child' : 'nobody'
}

function serviceAsOutcome(entry: Entry, acting: Acting, words: Words): Answer {
  const isOpen = entry.nature === 'unknown' && (entry.place === 'to-sort' || entry.place === 'strategy')
  const isOfChild = acting.roles.every((role) => role === 'child')
  return yesIf(isOpen && isOfChild && words.has('service-as-outcome'))
}

function mentionsOf(words: Words): EntryFacts['mentions'] {
  if (words.has('service-type') && !words.has('outside-therapy')) return 'service'
  if (words.has('counseling')) return 'care'
  const programs: readonly Topic[] = [
    'food',
    'community',
    'home-visiting',
    'early-head-start',
    'outside-therapy',
  ]
  return programs.some((topic) => words.has(topic)) ? 'program' : 'nothing'
}
