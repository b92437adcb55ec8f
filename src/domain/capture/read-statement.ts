/** Clauses that are known by the kind of statement they make: leaving EI, duties, what was found. */

import { type Clause, isAbout, speaksOfChild } from './clause.ts'
import { type Cue, firstAt, hasCue } from './cue.ts'
import type { Reading } from './reading.ts'
import { findType } from './service-type.ts'
import { trapTexts } from './words.en.ts'

export type Reader = (clause: Clause) => Reading | null

export function readTransition(clause: Clause): Reading | null {
  const { cues } = clause
  const isDistricts = isAbout(clause, ['school-district'])
  return isDistricts || hasCue(cues, 'transition') || isHandover(clause)
    ? { nature: 'transition-step', cues: ['transition'] }
    : null
}

const papers = /^(?:records?|release[sd]?|files?|paperwork|ifsp|reports?)$/u
const schools = /^(?:schools?|elementary|district|preschool|escuela)$/u

/** Papers that go to a school, whatever is said of them. */
function isHandover({ tokens, mentions }: Clause): boolean {
  const paper = tokens.findIndex(({ read }) => papers.test(read))
  const isStaffs = mentions.some(({ role }) => role === 'child-care-staff')
  return paper >= 0 && !isStaffs && tokens.slice(paper).some(({ read }) => schools.test(read))
}

/** A duty speaks of no child; one team meeting that is still to come may be about this one. */
export function readDuty(clause: Clause): Reading | null {
  if (isOfThisChild(clause) || isAbout(clause, ['parent', 'caregiver'])) return null
  if (findType(clause) !== '' && hasCue(clause.cues, 'ended', 'declined')) return null
  if (hasCue(clause.cues, 'duty')) return { nature: 'program-duty', cues: ['duty'] }
  const isCounted = hasCue(clause.cues, 'team-meeting') && hasCue(clause.cues, 'counted-or-past')
  return isCounted && !isToCome(clause)
    ? { nature: 'program-duty', cues: ['team-meeting', 'counted-or-past'] }
    : null
}

/** "Toddler sleep" is about no child in particular. */
function isOfThisChild(clause: Clause): boolean {
  const mentions = clause.mentions.filter(
    ({ role, words }) => role !== 'child' || !/^(?:child|baby|toddler|infant)s?$/iu.test(words),
  )
  return speaksOfChild({ ...clause, mentions })
}

function isToCome({ act, cues }: Clause): boolean {
  return (act === 'will' || act === 'order') && !hasCue(cues, 'frequency')
}

/** What was evaluated or is to be: no service, whoever does it. */
export function readEvaluation({ cues, tokens, isAction, subjects }: Clause): Reading | null {
  const willAt = firstAt(cues, 'will')
  const isPlanned =
    isAction && (willAt === Infinity || willAt < firstAt(cues, 'evaluated', 'evaluation-ahead'))
  const isParents = tokens.some(({ read }) => /^(?:epds|phq|phq9|gad|edinburgh|depression)/u.test(read))
  if (isPlanned || isParents) return null
  if (hasCue(cues, 'evaluated')) return { nature: 'evaluation', cues: ['evaluated'] }
  const isAhead = hasCue(cues, 'evaluation-ahead') && !hasCue(cues, 'medical', 'declined', 'child-diagnostic')
  const isOfFamily = subjects.some(({ role }) => role === 'parent' || role === 'caregiver')
  return isAhead && !isOfFamily ? { nature: 'evaluation', cues: ['evaluation-ahead'] } : null
}

/** A doctor's visit to find out how the child is developing can be a row. */
export function readDiagnosticVisit(clause: Clause): Reading | null {
  if (!hasCue(clause.cues, 'child-diagnostic') || clause.isAction) return null
  const isHad = hasCue(clause.cues, 'level', 'strong-level') && !hasCue(clause.cues, 'needed')
  return isHad
    ? null
    : { nature: 'service', serviceType: 'MED', from: 'somebody', cues: ['child-diagnostic'] }
}

/** Letters with two meanings are never guessed. */
export function readTrap(clause: Clause): Reading | null {
  const trap = clause.cues.get('trap')?.[0]?.words
  if (trap === undefined || findType(clause) !== '' || hasCue(clause.cues, 'benefit')) return null
  const text = trap === 'SI' ? trapTexts.SI : trapTexts.CMH
  const isParents = trap === 'SI' && isAbout(clause, ['parent', 'caregiver', 'grandparent'])
  return {
    nature: 'service',
    from: 'to be named',
    cues: ['trap'],
    question: { ask: 'what-is-it', text },
    findings: isParents ? ['parent-health'] : [],
  }
}

export function readCredential(clause: Clause): Reading | null {
  const isPlain = hasCue(clause.cues, 'credential') && !hasCue(clause.cues, 'counseling')
  return isPlain && findType(clause) === ''
    ? { nature: 'service', from: 'to be named', cues: ['credential'] }
    : null
}

export function readCoordination({ cues, tokens }: Clause): Reading | null {
  const isHead = (cues.get('coordination')?.[0]?.at ?? Infinity) <= (tokens[0]?.at ?? 0)
  return isHead ? { nature: 'service-coordination', cues: ['coordination'] } : null
}

/** A worry names nothing that helps, whatever it is about. */
export function readWorry(clause: Clause): Reading | null {
  const at = firstAt(clause.cues, 'worry')
  if (at === Infinity || isAnothers(clause, at) || hasCue(clause.cues, 'parent-health')) return null
  if (hasCue(clause.cues, 'own-care', 'kin-help')) return null
  return { nature: 'concern', cues: ['worry'] }
}

/** The words of a worry stand behind an act: "Kelly will ask why Mom is worried". */
function isAnothers({ cues, act, subjects }: Clause, at: number): boolean {
  if (firstAt(cues, 'will') < at) return true
  const isDone = act !== null && act !== 'will'
  return isDone && (subjects.at(-1)?.end ?? 0) < at
}

/** A wish that names nothing that helps. */
export function readWish({ cues, act }: Clause): Reading | null {
  const at = firstAt(cues, 'wish')
  if (at === Infinity || firstAt(cues, 'will') < at || act === 'order' || act === 'taken') return null
  if (hasCue(cues, 'declined')) return null
  const isForHelp = hasCue(cues, 'getting', 'kin-help', 'no-provider') && hasCue(cues, ...resources)
  return isForHelp ? null : { nature: 'concern', cues: ['wish'] }
}

const resources: readonly Cue[] = [
  'therapy',
  'own-care',
  'counseling',
  'home-visiting',
  'food',
  'benefit',
  'medical',
  'library',
  'child-care',
  'early-head-start',
  'faith',
  'recreation',
]

const help: readonly Cue[] = ['getting', 'receive', 'needed', 'declined', 'ended']

/** How a thing goes today, in numbers or by its name, where a thing or a program is no more than its place. */
export function readMeasure(clause: Clause): Reading | null {
  const { act, cues } = clause
  if (hasCue(cues, 'frequency') && findType(clause) !== '') return null
  const isPlain = hasCue(cues, 'strong-level') && !hasCue(cues, 'needed', 'declined', 'ended', 'benefit')
  return isPlain && act === null ? { nature: 'present-level', cues: ['strong-level'] } : null
}

/** How a thing goes today, where a program is no more than its place. */
export function readPlacedLevel(clause: Clause): Reading | null {
  const { act, cues } = clause
  if (act === 'habit' || hasCue(cues, 'kin-help', 'benefit', 'food', 'home-visiting')) return null
  const isFirst = clause.subjects.length === 0 && firstAt(cues, 'level', 'trouble') === clause.tokens[0]?.at
  const isPlain = hasCue(cues, 'level', 'trouble') && (isFirst || !hasCue(cues, ...help))
  return isPlain || isChildsDoing(clause) ? { nature: 'present-level', cues: ['level', 'trouble'] } : null
}

const got = new Set(
  'sees see goes go gets get attends attend receives receive has have is are was needs need uses starts started start enrolled takes went will to should declined stopped no needs also still now already can recibe va tiene necesita está usa asiste ve'.split(
    ' ',
  ),
)

/** "Remy bites at day care": what a child does, wherever. */
function isChildsDoing({ subjects, tokens, isCarried }: Clause): boolean {
  const last = subjects.at(-1)
  if (!last || isCarried || !subjects.every(({ role }) => role === 'child')) return false
  const next = tokens[last.to]
  return (
    next !== undefined && next.isNext && !got.has(next.read) && /^\p{Ll}+(?:s|nt|ed|ing)$/u.test(next.read)
  )
}

/** "Eats purees only": a note about a child leaves the child out. */
const shortNote =
  /^(?!(?:needs|gets|has|goes|sees|wants|this|his|is|was|always|services|visits|supports|notes)\s)\p{L}{2,}[^s\P{L}]s\s/iu

/** What the child does today, and any other feeling. */
export function readLevel(clause: Clause): Reading | null {
  if (hasCue(clause.cues, 'wish', 'worry')) return { nature: 'concern', cues: ['wish', 'worry'] }
  if (hasCue(clause.cues, 'level', 'trouble', 'strong-level'))
    return { nature: 'present-level', cues: ['level', 'trouble', 'strong-level'] }
  const isShort = clause.subjects.length === 0 && shortNote.test(clause.text)
  const isTold = isShort || (isAbout(clause, ['child']) && /\s/u.test(clause.text))
  return isTold ? { nature: 'present-level', cues: [] } : null
}
