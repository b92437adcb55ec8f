/** Clauses in which somebody does something, the ECMH consultant's advice included. */

import { hasTeamMember, typeOfRole } from '../placement/actors.ts'
import { isFamily } from '../roles.ts'
import { isDeedAt } from './act.ts'
import { type Clause, isAbout } from './clause.ts'
import { firstAt, hasCue } from './cue.ts'
import type { Reading } from './reading.ts'
import type { Mention } from './mentions.ts'
import { findType, typesSaid } from './service-type.ts'
import { readAt, type Token } from './tokens.ts'

/** A consultant of another program is a support. */
export function readElsewhere(clause: Clause): Reading | null {
  const isElsewhere =
    hasCue(clause.cues, 'ecmh-elsewhere') || isAbout(clause, ['outside-consultant']) || isOfOthers(clause)
  return isElsewhere
    ? { nature: 'resource', category: 'consultation-elsewhere', cues: ['ecmh-elsewhere'] }
    : null
}

/** "The ECMH consultant from" an agency that is said to employ none of the team's. */
function isOfOthers({ agencies, mentions }: Clause): boolean {
  const consultant = mentions.find(({ role, isByName }) => role === 'ecmh-consultant' && !isByName)
  return (
    consultant !== undefined &&
    agencies.some(
      ({ named, from, to }) =>
        named.agency.employsEcmhConsultant === 'no' &&
        ((from >= consultant.to && from - consultant.to <= 2) || to === consultant.from),
    )
  )
}

/** The ECMH consultant acts, or consultation is all that is named. */
export function readConsultation(clause: Clause): Reading | null {
  const isActing = isAbout(clause, ['ecmh-consultant'])
  const isNamed =
    hasCue(clause.cues, 'ecmh') || clause.mentions.some(({ role }) => role === 'ecmh-consultant')
  if (!isActing && !(isNamed && clause.subjects.length === 0)) return null
  return { nature: 'consultation', cues: ['ecmh', 'will'] }
}

/** What somebody will do, and what somebody of the team did. An agency that will give a service does nothing else. */
export function readAction(clause: Clause): Reading | null {
  const isDone = clause.isAction || isTeamsDoing(clause)
  return isDone && !isOfService(clause) ? { nature: 'action', cues: ['will'] } : null
}

/** What reads as a deed and only says who gives a service, or that there is one. */
function isOfService(clause: Clause): boolean {
  return (
    isAgencysService(clause) ||
    isGiving(clause) ||
    isOrderOfService(clause) ||
    isChildsService(clause) ||
    isProgramsHelp(clause)
  )
}

function isAgencysService(clause: Clause): boolean {
  const { agencies, cues, subjects } = clause
  const isAgencys = subjects.length === 0 && (agencies[0]?.at ?? Infinity) < firstAt(cues, 'will')
  return isAgencys && findType(clause) !== ''
}

/** "Remy will get physical therapy from Sam": the child does nothing. */
function isChildsService(clause: Clause): boolean {
  const { subjects, tokens } = clause
  const isChilds = subjects.length > 0 && subjects.every(({ role }) => role === 'child')
  return (
    isChilds &&
    typesSaid(clause).length > 0 &&
    tokens.some(({ read }) =>
      /^(?:get|receive|have|start|begin|continue|need|necesitar|recibir|tener|empezar|seguir)$/u.test(read),
    )
  )
}

/** "Legal Aid is helping with the lease": a program helps, and nobody of the team does. */
function isProgramsHelp({ subjects, cues, tokens }: Clause): boolean {
  const isHead =
    subjects.length === 0 &&
    firstAt(cues, 'benefit', 'food', 'social-services', 'faith', 'home-visiting') === tokens[0]?.at
  return (
    isHead && tokens.some(({ read }, index) => read === 'is' && readAt(tokens, index + 1).endsWith('ing'))
  )
}

/** "Kelly requested ...", "Kelly calls ...": a step, told after it was taken or while it is; a joint visit is one as well. */
function isTeamsDoing({ act, cues, subjects }: Clause): boolean {
  if (subjects.length === 0 || !hasTeamMember(subjects.map(({ role }) => role))) return false
  const isVisit = hasCue(cues, 'joint') && (subjects.length > 1 || !hasCue(cues, 'frequency'))
  return isVisit || act !== null
}

/** A team member who gives a service by a schedule: "Maria will see Remy weekly". */
function isGiving(clause: Clause): boolean {
  const { cues, subjects, tokens } = clause
  if (!hasCue(cues, 'frequency', 'minutes') || !hasCue(cues, 'providing') || hasCue(cues, 'joint', 'ecmh'))
    return false
  const areProviders = subjects.length > 0 && subjects.every(({ role }) => typeOfRole[role] !== undefined)
  const last = subjects.at(-1)
  if (!areProviders || !last) return false
  const verb = tokens.findIndex(({ at }, index) => index >= last.to && at === firstProviding(clause))
  const isVerb = verb >= 0 && verb - last.to <= 2
  return isVerb && (typesSaid(clause).length > 0 || isSeeing(clause, verb))
}

function firstProviding({ cues, subjects }: Clause): number {
  const end = subjects.at(-1)?.end ?? 0
  return (cues.get('providing') ?? []).find(({ at }) => at >= end)?.at ?? -1
}

const seeing = new Set(
  'see sees come comes visit visits provide provides treat treats work works da ve'.split(' '),
)

/** "Will come weekly" gives a service; "will come to show Mom" does something. */
function isSeeing({ tokens, cues }: Clause, verb: number): boolean {
  const rest = tokens.slice(verb + 1)
  const isFor = rest.some(
    ({ read }, index) =>
      read === 'to' &&
      /^(?:show|teach|model|help|share|coach|bring|practice|demo|demonstrate|give|train)/u.test(
        rest[index + 1]?.read ?? '',
      ),
  )
  return seeing.has(tokens[verb]?.read ?? '') && !isFor && !hasCue(cues, 'because')
}

const ordering = new Set(
  'add start continue increase begin resume provide bump change update decrease reduce keep restart'.split(
    ' ',
  ),
)

/** "Add SLP weekly" orders a row, not a deed. */
function isOrderOfService(clause: Clause): boolean {
  const first = clause.tokens[0]?.read ?? ''
  const isHead = clause.subjects.length === 0 || clause.subjects[0]?.from !== 0
  return (
    isHead &&
    ordering.has(first) &&
    findType(clause) !== '' &&
    hasCue(clause.cues, 'frequency', 'minutes', 'no-provider', 'location')
  )
}

const telling = new Set(
  'says said say dijo dijeron cuenta contó reports reported report thinks thought states stated tells told notices noticed describes shares mentions mentioned feels asks asked wonders dice'.split(
    ' ',
  ),
)

/** "Mom says mornings are hard": what is told. */
export function readTold(clause: Clause): Reading | null {
  const { subjects, tokens, cues } = clause
  const last = subjects.at(-1)
  if (!last || !telling.has(readAt(tokens, last.to))) return null
  if (isPromise(clause, last)) return { nature: 'action', cues: ['will'] }
  if (hasCue(cues, 'declined', 'needed', 'own-care', 'trap')) return null
  const isGift = /^(?:her|his|the|a|some)$/u.test(readAt(tokens, last.to + 1))
  const isShared = (isGift || hasTeamMember(subjects.map(({ role }) => role))) && isSharing(tokens, last.to)
  return isShared ? null : { nature: 'concern', cues: ['level', 'trouble'] }
}

const ahead = new Set(['will', 'going', 'gonna', 'plans', 'wants', 'agreed', 'agrees', 'promised', 'can'])
const ofTeller: Readonly<Record<string, 'f' | 'm' | 'any'>> = {
  she: 'f',
  ella: 'f',
  he: 'm',
  él: 'm',
  i: 'any',
  we: 'any',
  they: 'any',
}

/** "Grandma says she'll read to him": what is told is what somebody grown up will do. */
function isPromise({ tokens, mentions, cast }: Clause, teller: Mention): boolean {
  const said = tokens.slice(teller.to + 1, teller.to + 7)
  const at = said.findIndex(({ read }) => ahead.has(read))
  if (at < 1 || /^(?:not|never)$/u.test(readAt(said, at + 1))) return false
  const who = readAt(said, /^(?:is|are|am)$/u.test(readAt(said, at - 1)) ? at - 2 : at - 1)
  const gender = Object.hasOwn(ofTeller, who) ? ofTeller[who] : undefined
  const told = teller.gender ?? cast.genders.get(teller.person?.id ?? '')
  if (gender !== undefined) return gender === 'any' || gender === told
  return mentions.some(({ to, role }) => to === teller.to + 1 + at && role !== 'child')
}

/** "Kelly shares a list" is no report; "Kelly shares that he" is. */
function isSharing(tokens: readonly Token[], at: number): boolean {
  const isVerb = /^(?:shares|mentions|mentioned|asks|asked)$/u.test(readAt(tokens, at))
  return isVerb && !/^(?:that|he|she|they|if|why)$/u.test(readAt(tokens, at + 1))
}

/**
 * "Mom puts him in the high chair": a thing, a place or an exercise is at hand,
 * and somebody of the family or of the child care does something with it. What
 * is had, brought or paid for is a support, and help of kin is one too.
 */
export function readDeed({ act, subjects, tokens, cues }: Clause): Reading | null {
  const last = subjects.at(-1)
  if (
    act !== 'habit' ||
    !last ||
    !subjects.every(({ role }) => isFamily(role) || role === 'child-care-staff')
  )
    return null
  if (hasCue(cues, 'declined', 'ended', 'own-care', 'substance')) return null
  return isDeedAt(tokens, last.to) ? { nature: 'action', cues: ['will'] } : null
}

/** "Mom reads the book with him": what is done every day is an action too. */
export function readHabit({ act, subjects, cues }: Clause): Reading | null {
  const isAdults = subjects.length > 0 && !subjects.every(({ role }) => role === 'child')
  if (!isAdults || act === null || act === 'taken' || hasCue(cues, 'declined', 'ended')) return null
  return { nature: 'action', cues: ['will'] }
}
