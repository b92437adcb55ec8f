/**
 * A clause with all that was found in it, and who acts.
 *
 * Who acts is who stands before the verb. "She will also ..." goes on with the
 * one who acted before; where something is told rather than done, "he" and
 * "she" are the child when the one before was of the team.
 */

import { hasTeamMember } from '../placement/actors.ts'
import type { Role } from '../roles.ts'
import { type Act, actAtHead, actOf } from './act.ts'
import type { Cast } from './cast.ts'
import { type Cues, findCues, firstAt } from './cue.ts'
import { type AgencyMention, findAgencies, findMentions, type Mention } from './mentions.ts'
import { spanOf } from './kinds.ts'
import { byBefore, subjectsOf } from './subjects.ts'
import { readAt, type Token, tokensOf } from './tokens.ts'

export interface Clause {
  readonly text: string
  readonly cast: Cast
  readonly tokens: readonly Token[]
  readonly cues: Cues
  readonly mentions: readonly Mention[]
  readonly agencies: readonly AgencyMention[]
  /** Who acts or whom it tells of; empty when nobody is named. */
  readonly subjects: readonly Mention[]
  /** The subjects were carried over from the clause before. */
  readonly isCarried: boolean
  /** Something is done by somebody, or is to be done. */
  readonly isAction: boolean
  /** How it is said that somebody acts; `null` when nobody does. */
  readonly act: Act | null
  /** Longer than anybody types a fact: read to a point, and asked about. */
  readonly isTooLong: boolean
  /** The same sentence speaks of the ECMH consultant. */
  readonly isBesideConsultant: boolean
  /** The same sentence names a service of an agency that is not known to give EI services, or began with the consultant. */
  readonly isBesideDoubt: boolean
}

/** How much of a clause is read, in characters. */
const READ = 2000

/** Who acted in the clause before, and whether it stands in the same sentence. */
export interface Before {
  readonly subjects: readonly Mention[]
  readonly isSameSentence: boolean
}

const nothingBefore: Before = { subjects: [], isSameSentence: false }

/** Reads one clause after another. */
export function readClause(text: string, cast: Cast, before: Before = nothingBefore): Clause {
  const read = text.slice(0, READ)
  const tokens = tokensOf(read, cast.read)
  const agencies = findAgencies(tokens, cast)
  const mentions = findMentions(read, tokens, cast)
    .filter((mention) => !isInside(mention, agencies))
    .map((mention) => (isOfAnother(mention, agencies) ? { ...mention, person: null } : mention))
  const cues = withoutNames(findCues(read, tokens, mentions.map(spanOf)), mentions)
  const named = subjectsOf(read, tokens, cues, mentions)
  const act = actIn(tokens, cues, mentions, named)
  const isAction = act === 'will' || act === 'order'
  const found = { text: read, cast, tokens, cues }
  const carried = named.length > 0 ? [] : carriedInto(found, isAction, before)
  return {
    text,
    cast,
    tokens,
    cues,
    mentions,
    agencies,
    subjects: named.length > 0 ? named : carried,
    isCarried: carried.length > 0,
    isAction,
    act: act ?? (carried.length > 0 ? actOf(tokens, carried, afterPronoun(tokens)) : null),
    isTooLong: text.length > READ,
    isBesideConsultant: false,
    isBesideDoubt: false,
  }
}

/** "Will" of somebody called Will is no verb. */
function withoutNames(cues: Cues, mentions: readonly Mention[]): Cues {
  const acts = cues.get('will')
  if (!acts) return cues
  const left = acts.filter(({ at }) =>
    mentions.every(({ isByName, at: start, end }) => !isByName || at < start || at >= end),
  )
  if (left.length === acts.length) return cues
  const rest = new Map(cues)
  rest.delete('will')
  if (left.length > 0) rest.set('will', left)
  return rest
}

function actIn(
  tokens: readonly Token[],
  cues: Cues,
  mentions: readonly Mention[],
  subjects: readonly Mention[],
): Act | null {
  const last = subjects.at(-1)
  const act = actBeside(tokens, mentions, subjects)
  if (act !== null) return act
  if (last && feeling.test(readAt(tokens, last.to))) return null
  if (firstAt(cues, 'will') < Infinity) return 'will'
  return last && byBefore(tokens, last.from) ? 'habit' : null
}

/** The act behind those who act; at the head where nobody is named, or only at the very end. */
function actBeside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  subjects: readonly Mention[],
): Act | null {
  const last = subjects.at(-1)
  const isAtEnd = last?.to === tokens.length && last.from > 1
  return last && !isAtEnd ? actOf(tokens, subjects, last.to) : actAtHead(tokens, mentions)
}

/** "Mom hopes he will sleep": what will be is only felt. */
const feeling = /^(?:hopes?|hoped|wish(?:es)?|worr(?:y|ies)|fears?|thinks?|doubts?|believes?|dreams?)$/u

type Found = Pick<Clause, 'text' | 'cast' | 'tokens' | 'cues'>

function carriedInto(
  { text, cast, tokens, cues }: Found,
  isAction: boolean,
  before: Before,
): readonly Mention[] {
  const carried = carriedSubjects(text, isAction, before.subjects, cast)
  if (carried.length > 0) return carried
  return before.isSameSentence && isVerbFirst(cues, tokens) ? before.subjects : []
}

/** "... and sees a counselor": goes on with whoever was named in the sentence. */
function isVerbFirst(cues: Cues, tokens: readonly Token[]): boolean {
  return firstAt(cues, 'getting', 'needed', 'declined', 'ended', 'worry') === tokens[0]?.at
}

function afterPronoun(tokens: readonly Token[]): number {
  return (
    tokens.findIndex(({ plain }) => Object.hasOwn(genders, plain) || plain === 'they' || plain === 'both') + 1
  )
}

/** "Bright Steps Family Center" names no family. */
function isInside(mention: Mention, agencies: readonly AgencyMention[]): boolean {
  return agencies.some(
    ({ at, end }) => at <= mention.at && mention.end <= end && end - at > mention.end - mention.at,
  )
}

/** "Riverbend OT" is not the team's, unless its agency gives EI services. */
function isOfAnother({ from, isByName }: Mention, agencies: readonly AgencyMention[]): boolean {
  return agencies.some(({ to, named }) => {
    const isDoubtful = ['no', 'unknown'].includes(named.agency.givesEiServices)
    return !isByName && isDoubtful && to <= from && from - to <= 1
  })
}

const pronoun =
  /^[\s"“]*(?:(?:then|also|and|luego|también)\s+)*(she|he|they|ella|él|ellos|both)(?![A-Za-zÀ-ɏ])/iu
/** Whether who acts in a clause has to be looked for in the one before. */
export function beginsWithPronoun(text: string): boolean {
  return pronoun.test(text)
}

const genders: Readonly<Record<string, 'f' | 'm'>> = { she: 'f', ella: 'f', he: 'm', él: 'm' }

function carriedSubjects(
  text: string,
  isAction: boolean,
  before: readonly Mention[],
  cast: Cast,
): readonly Mention[] {
  const said = pronoun.exec(text)?.[1]?.toLowerCase()
  if (said === undefined) return []
  const gender = genders[said]
  const fitting = before.filter((each) => !gender || genderOf(each) === null || genderOf(each) === gender)
  const isTold = !isAction && hasTeamMember(fitting.map(({ role }) => role))
  if (fitting.length > 0 && !isTold) return fitting
  return isAction || said === 'they' || said === 'both' ? [] : childOf(cast)
}

function genderOf({ gender, role }: Mention): 'f' | 'm' | null {
  return role === 'child' ? null : gender
}

function childOf(cast: Cast): readonly Mention[] {
  const children = cast.people.filter(({ role }) => role === 'child')
  const person = children.length === 1 ? (children[0] ?? null) : null
  const nowhere = { at: 0, end: 0, from: 0, to: 0, words: '' }
  return [{ ...nowhere, person, role: 'child', gender: null, isByName: false, isOwner: false }]
}

/** Whether somebody of these roles is among the subjects. */
export function isAbout(clause: Clause, roles: readonly Role[]): boolean {
  return clause.subjects.some(({ role }) => roles.includes(role))
}

/** Whether the child is named, or meant by a word that stands for a child. */
export function speaksOfChild({ mentions, subjects, text }: Clause): boolean {
  const isNamed = [...mentions, ...subjects].some(({ role }) => role === 'child')
  return (
    isNamed ||
    /(?<![A-Za-zÀ-ɏ])(?:him|her (?:son|daughter)|his son|my son|my daughter|dyad|this family)(?![A-Za-zÀ-ɏ])/iu.test(
      text,
    )
  )
}
