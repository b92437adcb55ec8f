/**
 * A clause with all that was found in it, and who acts.
 *
 * Who acts is who stands before the verb. "She will also ..." goes on with the
 * one who acted before; where something is told rather than done, "he" and
 * "she" are the child when the one before was of the team.
 */

import { hasTeamMember } from '../placement/actors.ts'
import type { Role } from '../roles.ts'
import type { Cast } from './cast.ts'
import { type Cues, findCues, firstAt } from './cue.ts'
import { type AgencyMention, findAgencies, findMentions, type Mention } from './mentions.ts'

export interface Clause {
  readonly text: string
  readonly cast: Cast
  readonly cues: Cues
  readonly mentions: readonly Mention[]
  readonly agencies: readonly AgencyMention[]
  /** Who acts or whom it tells of; empty when nobody is named. */
  readonly subjects: readonly Mention[]
  /** The subjects were carried over from the clause before. */
  readonly isCarried: boolean
  /** Something is done by somebody, or is to be done. */
  readonly isAction: boolean
}

/** Reads one clause; `before` are the subjects of the clause before it. */
export function readClause(text: string, cast: Cast, before: readonly Mention[]): Clause {
  const cues = findCues(text)
  const agencies = findAgencies(text, cast)
  const mentions = findMentions(text, cast)
    .filter((mention) => !isInside(mention, agencies))
    .map((mention) => (isOfAnother(mention, agencies) ? { ...mention, person: null } : mention))
  const named = subjectsOf(text, cues, mentions)
  const isAction = firstAt(cues, 'will') < Infinity || isOrder(text, named)
  const carried = named.length === 0 ? carriedSubjects(text, isAction, before, cast) : []
  return {
    text,
    cast,
    cues,
    mentions,
    agencies,
    subjects: named.length > 0 ? named : carried,
    isCarried: carried.length > 0,
    isAction,
  }
}

/** "Bright Steps Family Center" names no family. */
function isInside(mention: Mention, agencies: readonly AgencyMention[]): boolean {
  return agencies.some(
    ({ at, end }) => at <= mention.at && mention.end <= end && end - at > mention.end - mention.at,
  )
}

const hanging =
  /^\s*(?:when|if|while|after|before|once|as soon as|at|during|in|on|cuando|si|antes de|después de)\s[^,]*,/iu
const aside =
  /(?:\b(?:for|of|about|to|from|by|on|at|that|de|para|sobre)\s+(?:the |her |his |their |la |el )?)$/iu

/** "Riverbend OT" is not the team's, unless its agency gives EI services. */
function isOfAnother({ at, isByName }: Mention, agencies: readonly AgencyMention[]): boolean {
  return agencies.some(({ end, named }) => {
    const isDoubtful = ['no', 'unknown'].includes(named.agency.givesEiServices)
    return !isByName && isDoubtful && end <= at && at - end <= 3
  })
}

function subjectsOf(text: string, cues: Cues, mentions: readonly Mention[]): readonly Mention[] {
  const start = hanging.exec(text)?.[0].length ?? 0
  const verbAt = firstAt(cues, 'will')
  const isNear = verbAt < Infinity && verbAt - start < 140
  const inFront = mentions.filter(
    ({ at, end, isOwner }) =>
      at >= start && end <= verbAt && !isOwner && !aside.test(text.slice(Math.max(start, at - 30), at)),
  )
  const acting = isNear ? inFront : joinedAtHead(text, start, mentions)
  return withoutRepeats(acting)
}

const article =
  /^[\s"“(]*(?:(?:the|our|his|her|their|remy['’]s|la|el|su|los|las|then|also|and|so|luego)\s+)*$/iu
const link = /^\s*(?:\([^)]*\))?\s*(?:,|and|&|y|\/|\+|,\s*and|with|\()?\s*(?:the |her |his |la |el )?$/iu

/** The people a text begins with, as far as they are joined to one another. */
function joinedAtHead(text: string, start: number, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = []
  let end = start
  for (const mention of mentions.filter(({ at }) => at >= start)) {
    const between = text.slice(end, mention.at)
    if (mention.isOwner || !(joined.length === 0 ? isLead(between) : link.test(between))) break
    joined.push(mention)
    end = mention.end
  }
  return joined
}

function isLead(between: string): boolean {
  return article.test(between) || /^[\s"“]*\p{Lu}\p{Ll}+['’]s\s+$/u.test(between)
}

/** "Maria, OT," is one person, and so is "OT Maria". */
function withoutRepeats(mentions: readonly Mention[]): readonly Mention[] {
  const once = mentions.filter(
    ({ person, role }, index) =>
      mentions.findIndex((other) =>
        person ? other.person?.id === person.id : other.role === role && !other.person,
      ) === index,
  )
  return once.filter(
    ({ person, role, gender }) =>
      person || gender === 'm' || !once.some((other) => other.person?.role === role),
  )
}

const orderAfterName =
  /^\s*(?:\([^)]*\))?\s*(?::|[–—-])?\s*(?:to\s+)(?!(?:be|the|a|his|her|school|home|child)\b)\p{Ll}+/iu
const orderAfterColon =
  /^\s*(?::|\s[–—-])\s*(?!(?:OT|PT|SLP|ST|SI|special|speech|occupational|physical|\d)\b)\p{Ll}{2,}\b/u
const bareOrder =
  /^(?:please |pls |need to |f\/u |follow up |to )?(?:ask|refer|look (?:for|into)|find out|find|send|buy|bring|show|teach|model|practice|offer|try|set up|schedule|request|apply|email|text|mail|order|check|explain|share|make|give|invite|call (?!back)|read|have (?:mom|dad|grandma)|sing|help(?! me grow)|coach|use|keep|put|leave|llamar|preguntar|mandar|buscar)\s/iu

function isOrder(text: string, subjects: readonly Mention[]): boolean {
  const last = subjects.at(-1)
  const first = subjects[0]
  if (!last || !first) return bareOrder.test(text)
  if (first.role === 'child') return false
  const rest = text.slice(last.end)
  return orderAfterName.test(rest) || orderAfterColon.test(rest)
}

const pronoun =
  /^[\s"“]*(?:(?:then|also|and|luego|también)\s+)*(she|he|they|ella|él|ellos|both)(?![A-Za-zÀ-ɏ])/iu
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
  return [{ at: 0, end: 0, words: '', person, role: 'child', gender: null, isByName: false, isOwner: false }]
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
    /(?<![A-Za-zÀ-ɏ])(?:him|her (?:son|daughter)|his son|my son|my daughter|dyad)(?![A-Za-zÀ-ɏ])/iu.test(text)
  )
}
