/**
 * What the sentences before leave in doubt about who gives a service.
 *
 * "Renee joined us. She will come weekly": a word that points back may mean the
 * consultant, or an agency that gives no EI services. And what follows a
 * sentence that is all about one of them ("Lakefront called. OT weekly") may be
 * theirs, until somebody else is named.
 */

import { hasTeamMember } from '../placement/actors.ts'
import type { Cast } from './cast.ts'
import { type Clause, readClause } from './clause.ts'
import { hasCue } from './cue.ts'
import { hasOutsideGiver } from './outside-giver.ts'
import type { Token } from './tokens.ts'
import { findUnlistedAgency } from './unlisted-agency.ts'

/**
 * `topic`: the sentence is about them; `heading`: it is nothing but their name;
 * `behind`: the sentence that follows names them as the giver.
 */
export type Doubt = 'none' | 'spoken of' | 'topic' | 'heading' | 'behind'

/** What a sentence leaves in doubt for the next one; a sentence that names nobody hands on what it was given. */
export function doubtAfter(clauses: readonly (Clause | null)[], before: Doubt): Doubt {
  const said = clauses.filter((clause): clause is Clause => clause !== null)
  const doubtful = said.filter(isDoubtful)
  if (doubtful.length === 0) return said.some(namesGiver) || before === 'behind' ? 'none' : before
  const tokens = said.reduce((sum, clause) => sum + clause.tokens.length, 0)
  if (tokens <= HEADING) return 'heading'
  return tokens <= SHORT || doubtful.some(isAtHead) ? 'topic' : 'spoken of'
}

/** How many words a heading has, and a sentence that says little beside a name. */
const HEADING = 4
const SHORT = 6

/** Whether a clause may speak of a service of those whom the sentence before left in doubt. */
export function isLeftInDoubt(clause: Clause, before: Doubt): boolean {
  if (before === 'none') return false
  if (before === 'behind') return true
  return pointsBack(clause.tokens) || (before !== 'spoken of' && !namesGiver(clause))
}

/** Whether a sentence names, in the manner of a form, who gives what the one before named ("Provider: ..."). */
export function namesDoubtBehind(text: string, cast: Cast): boolean {
  const [, head, mark] = /^[\s"“(]*(\p{L}+)(?:['’]\p{L}+)?(\s*[:–—-])?/u.exec(text) ?? []
  if (head === undefined || text.length > LONG) return false
  const isLabel = mark !== undefined || behind.has(head.toLowerCase())
  if (!isLabel && !pointing.test(text) && text.split(' ').length > NAME) return false
  return isDoubtful(readClause(text, cast))
}

/** A longer sentence has something of its own to say; so many words are no more than a name. */
const LONG = 80
const NAME = 3
const pointing = /(?:^|\s)(?:it|this|that|these|both|them|one|ones)(?=[\s.,]|$)/iu

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const behind = setOf(
  'provider agency who whom by from with through at given giver location this that it its both these all same done quién proveedor agencia con por',
)
const back = setOf('they them theirs there ella ellos ellas allí ahí same')
const her = setOf('she he her him his él')
const givers = setOf('with by from through w con por')

function pointsBack(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ read }, index) =>
      back.has(read) ||
      (her.has(read) && (index === 0 || givers.has(tokens[index - 1]?.read ?? ''))) ||
      (read === 'her' && tokens[index + 1]?.isNext !== true),
  )
}

function isDoubtful(clause: Clause): boolean {
  return (
    isConsultants(clause) ||
    clause.agencies.some(({ named }) => isOpen(named.agency.givesEiServices)) ||
    (clause.tokens.length <= SHORT && isStranger(clause)) ||
    hasOutsideGiver(clause)
  )
}

function isConsultants({ cues, mentions }: Clause): boolean {
  return hasCue(cues, 'ecmh', 'ecmh-elsewhere') || mentions.some(({ role }) => role.endsWith('consultant'))
}

function isOpen(standing: string): boolean {
  return standing === 'no' || standing === 'unknown'
}

/** A short sentence with a name that nobody knows. */
function isStranger({ text, tokens, mentions, cast }: Clause): boolean {
  const taken = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  )
  const first = tokens[0]
  if (first && cast.known.has(first.plain)) taken.add(0)
  return findUnlistedAgency(text, tokens, taken) !== null
}

function isAtHead(clause: Clause): boolean {
  const { agencies, mentions } = clause
  const heads = [
    ...agencies.filter(({ named }) => isOpen(named.agency.givesEiServices)),
    ...mentions.filter(isOfConsultant),
  ]
  return heads.some(({ from }) => from <= 2)
}

function isOfConsultant({ role }: Clause['mentions'][number]): boolean {
  return role.endsWith('consultant')
}

/** Somebody of the team by name, or an agency that gives EI services. */
function namesGiver({ agencies, mentions }: Clause): boolean {
  return (
    agencies.some(({ named }) => !isOpen(named.agency.givesEiServices)) ||
    mentions.some(({ isByName, role }) => isByName && hasTeamMember([role]) && role !== 'ecmh-consultant')
  )
}
