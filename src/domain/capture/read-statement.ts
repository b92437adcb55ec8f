/** Clauses that are known by the kind of statement they make: leaving EI, duties, what was found, what is done. */

import { hasTeamMember } from '../placement/actors.ts'
import { type Clause, isAbout, speaksOfChild } from './clause.ts'
import { type Cue, firstAt, hasCue } from './cue.ts'
import type { Reading } from './reading.ts'
import { findType } from './service-type.ts'
import { trapTexts } from './words.en.ts'

export type Reader = (clause: Clause) => Reading | null

/** A consultant of another program is a support. */
export function readElsewhere(clause: Clause): Reading | null {
  const isElsewhere = hasCue(clause.cues, 'ecmh-elsewhere') || isAbout(clause, ['outside-consultant'])
  return isElsewhere
    ? { nature: 'resource', category: 'consultation-elsewhere', cues: ['ecmh-elsewhere'] }
    : null
}

export function readTransition({ cues }: Clause): Reading | null {
  return hasCue(cues, 'transition') ? { nature: 'transition-step', cues: ['transition'] } : null
}

/** A duty speaks of no child; one team meeting that is still to come may be about this one. */
export function readDuty(clause: Clause): Reading | null {
  if (speaksOfChild(clause) || isAbout(clause, ['parent', 'caregiver'])) return null
  if (hasCue(clause.cues, 'duty')) return { nature: 'program-duty', cues: ['duty'] }
  const isCounted = hasCue(clause.cues, 'team-meeting') && hasCue(clause.cues, 'counted-or-past')
  return isCounted ? { nature: 'program-duty', cues: ['team-meeting', 'counted-or-past'] } : null
}

export function readEvaluation({ cues, text, isAction }: Clause): Reading | null {
  const willAt = firstAt(cues, 'will')
  const isPlanned = isAction && (willAt === Infinity || willAt < firstAt(cues, 'evaluated'))
  const isParents = /\b(?:EPDS|PHQ|GAD-?7|Edinburgh|depression screen)/iu.test(text)
  if (!hasCue(cues, 'evaluated') || isPlanned || isParents) return null
  return { nature: 'evaluation', cues: ['evaluated'] }
}

/** The ECMH consultant acts, or consultation is all that is named. */
export function readConsultation(clause: Clause): Reading | null {
  const isActing = isAbout(clause, ['ecmh-consultant'])
  const isNamed =
    hasCue(clause.cues, 'ecmh') || clause.mentions.some(({ role }) => role === 'ecmh-consultant')
  if (!isActing && !(isNamed && clause.subjects.length === 0)) return null
  return { nature: 'consultation', cues: ['ecmh', 'will'] }
}

/** What somebody will do. An agency that will give a service does nothing else. */
export function readAction(clause: Clause): Reading | null {
  const { agencies, cues, isAction, subjects } = clause
  const isAgencys = subjects.length === 0 && (agencies[0]?.at ?? Infinity) < firstAt(cues, 'will')
  if (!(isAction || isStepTaken(clause)) || (isAgencys && findType(clause) !== '')) return null
  return { nature: 'action', cues: ['will'] }
}

/** "Kelly requested ..." is a step, told after it was taken; a joint visit is one as well. */
function isStepTaken({ cues, subjects, text }: Clause): boolean {
  const last = subjects.at(-1)
  const isTeams = last !== undefined && hasTeamMember(subjects.map(({ role }) => role))
  const isVisit = hasCue(cues, 'joint') && !hasCue(cues, 'frequency')
  return isTeams && (isVisit || stepTaken.test(text.slice(last.end)))
}

const stepTaken =
  /^\s+(?:already )?(?:(?:is|are|was|has been) \p{Ll}{2,}ing|requested|asked|called|applied|sent|gave|referred|ordered|mailed|emailed|shared|showed|bought|faxed|helped|left)\s/iu

/** Letters with two meanings are never guessed. */
export function readTrap(clause: Clause): Reading | null {
  const trap = clause.cues.get('trap')?.[0]?.words
  if (trap === undefined || findType(clause) !== '') return null
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

export function readCredential({ cues }: Clause): Reading | null {
  const isPlain = hasCue(cues, 'credential') && !hasCue(cues, 'counseling')
  return isPlain ? { nature: 'service', from: 'to be named', cues: ['credential'] } : null
}

export function readCoordination({ cues }: Clause): Reading | null {
  return hasCue(cues, 'coordination') ? { nature: 'service-coordination', cues: ['coordination'] } : null
}

const help: readonly Cue[] = ['getting', 'receive', 'needed', 'declined', 'ended']

/** A worry or a wish that names nothing that helps. */
export function readConcern({ cues }: Clause): Reading | null {
  const isPlain = hasCue(cues, 'concern') && !hasCue(cues, 'getting', 'kin-help')
  return isPlain ? { nature: 'concern', cues: ['concern'] } : null
}

/** How a thing goes today, where a program is no more than its place. */
export function readPlacedLevel({ cues }: Clause): Reading | null {
  const isPlain =
    hasCue(cues, 'level') && !hasCue(cues, ...help, 'kin-help', 'benefit', 'food', 'home-visiting')
  return isPlain ? { nature: 'present-level', cues: ['level'] } : null
}

/** "Eats purees only": a note about a child leaves the child out. */
const shortNote =
  /^(?!(?:needs|gets|has|goes|sees|wants|this|his|is|was|always|services|visits|supports|notes)\s)\p{L}{2,}[^s\P{L}]s\s/iu

/** What the child does today, and any other feeling. */
export function readLevel(clause: Clause): Reading | null {
  if (hasCue(clause.cues, 'concern')) return { nature: 'concern', cues: ['concern'] }
  if (hasCue(clause.cues, 'level')) return { nature: 'present-level', cues: ['level'] }
  const isShort = clause.subjects.length === 0 && shortNote.test(clause.text)
  const isTold = isShort || (isAbout(clause, ['child']) && /\s/u.test(clause.text))
  return isTold ? { nature: 'present-level', cues: [] } : null
}

/** "Mom reads the book with him": what is done every day is an action too. */
export function readHabit({ subjects, text }: Clause): Reading | null {
  const last = subjects.at(-1)
  const isSaid =
    last !== undefined && /^\s+(?:says|said|reports|reported|thinks)\s/iu.test(text.slice(last.end))
  if (isSaid) return { nature: 'concern', cues: [] }
  if (!last || subjects.some(({ role }) => role === 'child')) return null
  const isDone =
    /^\s+(?!(?:needs|wants|has|is|was|likes|knows|says|thinks|reports|does)\s)(?:[A-Za-zÀ-ɏ]+ )?\p{Ll}{2,}(?:s|ed)\s/u.test(
      text.slice(last.end),
    )
  return isDone ? { nature: 'action', cues: [] } : null
}
