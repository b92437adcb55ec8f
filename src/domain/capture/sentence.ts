/**
 * The clauses of one sentence, and what each must know of the others.
 *
 * "OT" of "OT and PT weekly" has the schedule of the next. And what stands in
 * one sentence with the ECMH consultant, or with a service of an agency that is
 * not known to give EI services, is not sure enough to bring a row.
 */

import { hasTeamMember } from '../placement/actors.ts'
import type { Cast } from './cast.ts'
import { type Before, type Clause, readClause } from './clause.ts'
import { type Cue, hasCue } from './cue.ts'
import type { Mention } from './mentions.ts'
import { type Doubt, isLeftInDoubt } from './doubt.ts'
import { typesIn } from './service-type.ts'
import type { Piece } from './split-clauses.ts'

/** What the sentences before handed on. */
export interface Past {
  /** Who acted last. */
  readonly subjects: readonly Mention[]
  readonly doubt: Doubt
}

/** The clauses of a sentence; `null` for a line that states the outcome. */
export function readSentence(
  pieces: readonly Piece[],
  isOutcome: readonly boolean[],
  cast: Cast,
  { subjects, doubt }: Past,
): readonly (Clause | null)[] {
  const clauses = clausesOf(pieces, isOutcome, cast, subjects)
  return clauses.map((clause) =>
    clause && isLeftInDoubt(clause, doubt) ? { ...clause, isBesideDoubt: true } : clause,
  )
}

function clausesOf(
  pieces: readonly Piece[],
  isOutcome: readonly boolean[],
  cast: Cast,
  subjects: readonly Mention[],
): readonly (Clause | null)[] {
  let before: Before = { subjects, isSameSentence: false }
  const clauses = pieces.map(({ text }, index) => {
    if (isOutcome[index] === true) return null
    const clause = readClause(text, cast, before)
    if (clause.subjects.length > 0) before = { subjects: clause.subjects, isSameSentence: true }
    return clause
  })
  if (clauses.length < 2) return clauses
  return clauses.map((clause, index) => {
    if (!clause) return null
    const others = clauses.filter((other): other is Clause => other !== null && other !== clause)
    const scheduled =
      pieces[index]?.isWithNext === true ? withScheduleOf(clause, scheduleOf(pieces, clauses, index)) : clause
    const isAfterConsultant = clauses
      .slice(0, index)
      .some((other) => other !== null && speaksOfConsultant(other))
    return { ...scheduled, ...beside(scheduled, others, isAfterConsultant) }
  })
}

/** The clause behind a run of services that has the schedule of them all. */
function scheduleOf(
  pieces: readonly Piece[],
  clauses: readonly (Clause | null)[],
  index: number,
): Clause | null | undefined {
  return clauses.find((_, at) => at > index && pieces[at]?.isWithNext === false)
}

const schedule: readonly Cue[] = [
  'frequency',
  'minutes',
  'hours',
  'location',
  'individual',
  'group',
  'virtual',
]

function withScheduleOf(clause: Clause, next: Clause | null | undefined): Clause {
  if (!next || hasCue(clause.cues, 'frequency')) return clause
  const cues = new Map(clause.cues)
  for (const cue of schedule) {
    const found = next.cues.get(cue)
    if (found && !cues.has(cue)) cues.set(cue, found)
  }
  return { ...clause, cues }
}

function beside(
  clause: Clause,
  others: readonly Clause[],
  isAfterConsultant: boolean,
): Pick<Clause, 'isBesideConsultant' | 'isBesideDoubt'> {
  const doubtful = others.some((other) => typesIn(other).length > 0 && other.agencies.some(isDoubtful))
  const isNamed =
    clause.agencies.length > 0 ||
    clause.mentions.some(({ isByName, role }) => isByName && hasTeamMember([role]))
  return {
    isBesideConsultant: others.some(speaksOfConsultant),
    isBesideDoubt: (doubtful && !isNamed) || isAfterConsultant,
  }
}

function isDoubtful({ named }: Clause['agencies'][number]): boolean {
  return named.agency.givesEiServices === 'no' || named.agency.givesEiServices === 'unknown'
}

function speaksOfConsultant({ cues, mentions }: Clause): boolean {
  return hasCue(cues, 'ecmh') || mentions.some(({ role }) => role === 'ecmh-consultant')
}
