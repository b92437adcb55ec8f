/**
 * What is offered for one clause.
 *
 * The decision table says where it belongs. One lock stands behind it: a clause
 * that speaks of ECMH, or names an agency that is not known to give EI services
 * here, touches the grid neither itself nor through a row beside it.
 */

import { typeOfRole } from '../placement/actors.ts'
import type { Advice, Companion, Destination } from '../placement/advice.ts'
import { standingQuestion } from '../placement/answers.ts'
import { factsOf } from '../placement/facts.ts'
import { findingsForEntry } from '../placement/findings.ts'
import { adviseEntry } from '../placement/procedure.ts'
import type { ServiceType } from '../plan-shape.ts'
import type { Clause } from './clause.ts'
import { hasCue, wordsOfCues } from './cue.ts'
import { areAllKnown, type Drafted, draftEntry } from './entry-of-clause.ts'
import type { Mention } from './mentions.ts'
import { isAdvice, mayBeNoRow } from './no-row.ts'
import { hasOutsideGiver } from './outside-giver.ts'
import { interpret } from './read-clause.ts'
import { isParentHealth } from './read-service.ts'
import type { Reading } from './reading.ts'
import { findType, typesIn } from './service-type.ts'
import type {
  SuggestedDestination,
  SuggestedEntry,
  SuggestedFinding,
  SuggestedQuestion,
} from './suggestion.ts'
import { becauseOf, consentCheckText, stillAdvice } from './words.en.ts'
import { findingTexts, questionTexts, reasons } from '../placement/words.en.ts'

/** Where a clause is offered a place, with everything that goes with it. */
export function suggestEntry(clause: Clause): SuggestedEntry {
  const reading = interpret(clause)
  const drafted = draftEntry(clause, reading)
  const advice = adviseEntry(drafted.entry, drafted.plan)
  const isLocked = mayNotTouchTheGrid(clause, drafted) || isDoubtedRow(clause, reading)
  const mayCallRow = !isLocked && !clause.isBesideConsultant && !isAdvice(clause)
  const destination = destinationOf(advice, isLocked)
  const findings = findingsOf(clause, reading, drafted, destination)
  const serviceType = typeFor(clause, reading, drafted, destination)
  const matched = [...new Set([...advice.matched, ...wordsOfCues(clause.cues, reading.cues)])]
  return {
    text: clause.text,
    destination,
    also: destination === 'ask' ? [] : alsoOf(advice, destination, mayCallRow),
    rule: advice.rule,
    because: becauseOf(reading.reason ?? reasonOf(advice, destination), matched),
    actors: namesOf(drafted.actors),
    status: reading.status ?? 'unknown',
    ...(serviceType === '' ? {} : { serviceType }),
    fields: drafted.fields,
    findings,
    questions: questionsOf(clause, reading, { drafted, advice, destination, findings }),
  }
}

/** A strategy of a provider is one because it says what is done; that its service is a row is said of the row. */
function reasonOf({ rule, reason }: Advice, destination: SuggestedDestination): string {
  return rule === 'PL-01' && destination === 'strategy' ? reasons['PL-15'] : reason
}

function mayNotTouchTheGrid(
  { cues, mentions, subjects, isBesideDoubt }: Clause,
  { agencies }: Drafted,
): boolean {
  const isConsultants = [...mentions, ...subjects].some(
    ({ role }) => role === 'ecmh-consultant' || role === 'outside-consultant',
  )
  return isBesideDoubt || isConsultants || hasCue(cues, 'ecmh', 'ecmh-elsewhere') || !areAllKnown(agencies)
}

function isDoubtedRow(clause: Clause, { nature }: Reading): boolean {
  return nature === 'service' && (hasOutsideGiver(clause) || isOnlyAsked(clause) || mayBeNoRow(clause))
}

/** "PT?": a service that somebody asks about is not agreed on yet. */
function isOnlyAsked({ text }: Clause): boolean {
  return /\?[\s"”)]*$/u.test(text)
}

function destinationOf(advice: Advice, isLocked: boolean): SuggestedDestination {
  if (advice.kind === 'place') return advice.place === 'service' && isLocked ? 'ask' : advice.place
  const isStatement =
    advice.kind === 'hand over' && (advice.to === 'concern' || advice.to === 'happening-now')
  return isStatement ? 'assessment' : 'ask'
}

const placeOfCompanion: Readonly<Record<Companion['what'], Destination | null>> = {
  'strategy-line': 'strategy',
  step: 'strategy',
  'service-row': 'service',
  support: 'support',
  'consent-check': null,
}

function alsoOf(advice: Advice, own: Destination, mayCallRow: boolean): readonly Destination[] {
  const companions = advice.kind === 'place' ? advice.also : []
  const places = companions.flatMap(({ what }) => placeOfCompanion[what] ?? [])
  return [...new Set(places)].filter((place) => place !== own && (mayCallRow || place !== 'service'))
}

function namesOf(actors: readonly Mention[]): readonly string[] {
  return [...new Set(actors.map(({ person, role }) => person?.name ?? role))]
}

function typeFor(
  clause: Clause,
  { nature, serviceType, category }: Reading,
  { actors }: Drafted,
  destination: SuggestedDestination,
): ServiceType {
  if (nature === 'service') return serviceType ?? ''
  if (category !== undefined) return ''
  if (nature === 'transition-step') return findType(clause)
  const isActing = nature === 'action' && destination === 'strategy'
  return isActing ? (actors.map(({ role }) => typeOfRole[role]).find((type) => type !== undefined) ?? '') : ''
}

const told = ['parent-health', 'scheduled-consultation', 'consultant-without-agency']

function findingsOf(
  clause: Clause,
  { findings = [] }: Reading,
  { entry, plan, actors }: Drafted,
  destination: SuggestedDestination,
): readonly SuggestedFinding[] {
  const found = findingsForEntry(entry, plan)
    .filter(({ id }) => told.includes(id) && (id !== 'parent-health' || isOfAdult(clause)))
    .map(({ id, message, matched }) => ({ id, message, matched }))
  const own = [
    ...findings,
    ...(isParentHealth(clause) ? ['parent-health'] : []),
    ...(destination === 'strategy' && actors.length === 0 ? ['strategy-without-actor'] : []),
    ...(entry.serviceType !== '' && typesIn(clause).length > 1 ? ['joint-visit-merged'] : []),
  ]
  const more = [...new Set(own)]
    .filter((id) => found.every((each) => each.id !== id))
    .map((id) => ({
      id,
      message: messageOf(id),
      matched: wordsOfCues(clause.cues, ['parent-health', 'trap']),
    }))
  return [...found, ...more]
}

/** The pronouns of a text about the child alone tell nothing about a parent. */
function isOfAdult(clause: Clause): boolean {
  return (
    isParentHealth(clause) ||
    !clause.subjects.every(({ role }) => role === 'child') ||
    clause.subjects.length === 0
  )
}

function messageOf(id: string): string {
  return Object.entries(findingTexts).find(([name]) => name === id)?.[1] ?? ''
}

interface Placed {
  readonly drafted: Drafted
  readonly advice: Advice
  readonly destination: SuggestedDestination
  readonly findings: readonly SuggestedFinding[]
}

function questionsOf(clause: Clause, reading: Reading, placed: Placed): readonly SuggestedQuestion[] {
  const { advice, drafted, destination, findings } = placed
  if (reading.question && destination === 'ask') return [...openStanding(drafted), reading.question]
  const asked = advice.kind === 'hand over' ? [] : advice.questions
  const all: readonly SuggestedQuestion[] = [
    ...(destination === 'ask' ? openStanding(drafted) : []),
    ...asked,
    ...(findings.some(({ id }) => id === 'scheduled-consultation')
      ? [{ ask: 'is-it-consultation', text: stillAdvice }]
      : []),
    ...(isCareByConsultant(clause, reading)
      ? [{ ask: 'is-it-consultation', text: questionTexts['is-it-consultation'] }]
      : []),
    ...(calls(advice, 'consent-check') ? [{ ask: 'consent-check', text: consentCheckText }] : []),
  ]
  const open = all.length === 0 && destination === 'ask' ? [openQuestion(clause)] : []
  const once = [...all, ...open].filter(
    ({ ask }, index, every) => every.findIndex((other) => other.ask === ask) === index,
  )
  return once.map(({ ask, text }) => ({ ask, text }))
}

/** What waits is never without a question. */
function openQuestion(clause: Clause): SuggestedQuestion {
  const ask = isAdvice(clause) ? 'is-it-consultation' : 'what-is-it'
  return { ask, text: questionTexts[ask] }
}

/** A consultant who is said to give therapy looks like one who gives a service. */
function isCareByConsultant({ cues }: Clause, { nature }: Reading): boolean {
  return nature === 'consultation' && hasCue(cues, 'counseling', 'therapy') && !hasCue(cues, 'will', 'needed')
}

function calls(advice: Advice, what: Companion['what']): boolean {
  return advice.kind === 'place' && advice.also.some((each) => each.what === what)
}

/** What has to be known first about an agency that the clause names. */
function openStanding({ agencies, entry, plan }: Drafted): readonly SuggestedQuestion[] {
  const open = agencies.find(({ givesEiServices }) => givesEiServices === 'unknown')
  if (!open || entry.nature === 'consultation') return []
  return [standingQuestion(factsOf({ ...entry, agency: open.id }, plan))]
}
