/** The EI type that a clause names. "SI" counts only beside the person who gives special instruction. */

import { typeOfRole } from '../placement/actors.ts'
import { findServiceType } from '../placement/words-of-the-field/find-words.ts'
import type { ServiceType } from '../plan-shape.ts'
import type { Clause } from './clause.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import { readAt, type Token } from './tokens.ts'

/** What names a service by itself; the first list that is found says which. */
const book = phraseBook<ServiceType>([
  [
    'AT',
    `assistive technology; =AT device|devices|service|services|evaluation|chair|equipment|; tecnología de asistencia`,
  ],
  [
    'SLP',
    `speech and? language? therapy|services|service|sessions|visits|=ST?; speech; language therapy; feeding therapy with slp; terapia|terapias del|de habla|lenguaje`,
  ],
  ['OT', `occupational therapy; terapia ocupacional; ot; =OT`],
  ['PT', `physical therapy; terapia física; fisioterapia; pt`],
  [
    'SI',
    `special instruction; developmental instruction|intervention|services|therapy; instrucción especial`,
  ],
  ['AUD', `audiology; audiological services; hearing services|service`],
  ['NURS', `nursing services?|visits; ei nurse`],
  [
    'NUTR',
    `nutrition; nutrition services|service|visits|counseling|therapy; ei dietitian|nutritionist; servicios de nutrición`,
  ],
  ['VIS', `vision services|service|therapy; tvi; orientation and mobility; servicios de visión`],
  [
    'SIGN',
    `sign language|lang services|service|lessons|classes|instruction; sign instruction; cued language; lenguaje de señas; =ASL lessons|classes|instruction|services`,
  ],
  ['FAM', `family training; parent training`],
  ['PSY', `psychological|psych|psychology services|service`],
  ['SW', `social work services?`],
  ['TRANSP', `transportation services|costs`],
])

/** "Speech delay" and "his speech is hard to understand" name no service. */
const noService = phraseBook([
  [
    'no',
    `speech delay|delays|is|sounds|has|was|concerns|concern|skills|milestones|development|improving|clarity; language delay; his|her|<child> speech is|sounds|has`,
  ],
])

/** The type by its own words, by the person or role that gives it, or `''`. */
export function findType(clause: Clause): ServiceType {
  const said = typesSaid(clause)[0]
  if (said) return said
  const ofRole = clause.mentions
    .filter(({ words }) => words !== 'DS' || clause.cues.has('frequency') || clause.isAction)
    .map(({ role }) => typeOfRole[role])
    .find((type) => type !== undefined)
  return ofRole ?? findServiceType(clause.text.slice(0, 2000))
}

/** The first token that names a service by a word or a role; -1 when none does. */
export function firstOfService({ tokens, mentions }: Clause): number {
  const said = findPhrases(tokens, book).map(({ from }) => from)
  const roles = mentions.flatMap(({ role, isByName, from }) => (!isByName && typeOfRole[role] ? [from] : []))
  return Math.min(...said, ...roles, tokens.length) === tokens.length ? -1 : Math.min(...said, ...roles)
}

/** The types that a clause names by words for services, in the order of the lists. */
export function typesSaid({ tokens }: Clause): readonly ServiceType[] {
  const before = remembered.get(tokens)
  if (before) return before
  const types = typesOf(tokens)
  remembered.set(tokens, types)
  return types
}

const remembered = new WeakMap<readonly Token[], readonly ServiceType[]>()

function typesOf(tokens: readonly Token[]): readonly ServiceType[] {
  const denied = findPhrases(tokens, noService).filter(({ to }) => !isGiven(tokens, to))
  const found = findPhrases(tokens, book).filter(({ from }) =>
    denied.every((no) => from < no.from || from >= no.to),
  )
  return [...new Set(found.map(({ name }) => name))]
}

/** "Speech is provided by Reach." */
function isGiven(tokens: readonly Token[], to: number): boolean {
  return /^(?:provided|given|offered|done|delivered|through|by|weekly|monthly)$/u.test(readAt(tokens, to))
}

/** All types that a clause names by words or roles. */
export function typesIn(clause: Clause): readonly ServiceType[] {
  return [
    ...new Set([...typesSaid(clause), ...clause.mentions.flatMap(({ role }) => typeOfRole[role] ?? [])]),
  ]
}
