/**
 * The people, roles and agencies that a text names, and where.
 *
 * A name counts in full or by its first part, and with one slip where it is long
 * enough and written with a capital. Names that are also everyday words ("Will",
 * "Rose") count with a capital only.
 */

import type { Person } from '../plan-shape.ts'
import type { Role } from '../roles.ts'
import type { Cast, NamedAgency } from './cast.ts'
import { isSpelled, spellingsOf, type Token, tokensOf } from './name-spelling.ts'
import { isOneSlipApart } from './near-spelling.ts'
import { roleWords } from './role-words.ts'

export interface Mention {
  readonly at: number
  readonly end: number
  readonly words: string
  /** `null`: a role nobody, or more than one, has; or the PSP when nobody is. */
  readonly person: Person | null
  readonly role: Role
  readonly gender: 'f' | 'm' | null
  /** Named by name, and not by a role that only this person has. */
  readonly isByName: boolean
  /** "Mom's": somebody's something, and not the person who acts. */
  readonly isOwner: boolean
}

export interface AgencyMention {
  readonly at: number
  readonly end: number
  readonly named: NamedAgency
}

/** All people and roles that a text names, in its order; of two that overlap, the longer. */
export function findMentions(text: string, cast: Cast): readonly Mention[] {
  const tokens = tokensOf(text)
  const all = [
    ...cast.people.flatMap((person) => personMentions(person, tokens)),
    ...roleMentions(text, cast),
  ]
  return withoutOverlaps(all).map((mention) => ({
    ...mention,
    isOwner: /^(?:['’]s|s['’])(?![A-Za-zÀ-ɏ])/u.test(text.slice(mention.end)),
  }))
}

type Found = Omit<Mention, 'isOwner'>

function personMentions(person: Person, tokens: readonly Token[]): readonly Found[] {
  return spellingsOf(person.name).flatMap((spelled) =>
    tokens.flatMap((token, index) => {
      const last = tokens[index + spelled.words.length - 1]
      if (!last || !spelled.words.every((word, step) => isSpelled(word, tokens[index + step], spelled)))
        return []
      const words = tokens
        .slice(index, index + spelled.words.length)
        .map(({ word }) => word)
        .join(' ')
      return [{ at: token.at, end: last.end, words, person, role: person.role, gender: null, isByName: true }]
    }),
  )
}

const wordsAround = (pattern: RegExp): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?:${pattern.source})(?![A-Za-zÀ-ɏ0-9])`, `g${pattern.flags}`)

const roleFinders = roleWords.map((line) => ({ ...line, pattern: wordsAround(line.pattern) }))
const pspFinder = /(?<![A-Za-zÀ-ɏ0-9])(?:PSP|primary service provider)(?![A-Za-zÀ-ɏ0-9])/gu
const therapistFinder =
  /(?<![A-Za-zÀ-ɏ0-9])(?:(?:la |el |the |her |his |their )?(?:terapeuta|therapist))(?![A-Za-zÀ-ɏ0-9]| ocupacional| f[ií]sic| del habla)/giu

function roleMentions(text: string, cast: Cast): readonly Found[] {
  const named = roleFinders.flatMap(({ role, pattern, gender }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !(role === 'developmental-specialist' && isSyndrome(text, index)))
      .map((match) => mentionOf(match, onlyOne(cast, role, gender), role, gender)),
  )
  const psp = cast.people.filter(({ isPsp }) => isPsp)
  const provider = psp.length === 1 ? (psp[0] ?? null) : null
  const hats = [...text.matchAll(pspFinder)].map((match) =>
    mentionOf(match, provider, provider?.role ?? 'other'),
  )
  const therapist = onlyTherapist(cast)
  const therapists = therapist
    ? [...text.matchAll(therapistFinder)].map((match) => mentionOf(match, therapist, therapist.role))
    : []
  return [...named, ...hats, ...therapists]
}

/** "Has DS" speaks of Down syndrome. */
function isSyndrome(text: string, at: number): boolean {
  return text.startsWith('DS', at) && /(?:has|have|with|of|about|due to)\s+$/iu.test(text.slice(0, at))
}

function mentionOf(match: RegExpExecArray, person: Person | null, role: Role, gender?: 'f' | 'm'): Found {
  return {
    at: match.index,
    end: match.index + match[0].length,
    words: match[0],
    person,
    role,
    gender: gender ?? null,
    isByName: false,
  }
}

/** The one person of the list who has this role. "Dad" is nobody's when the only parent may be the mother. */
function onlyOne(cast: Cast, role: Role, gender?: 'f' | 'm'): Person | null {
  const having = cast.people.filter((person) => person.role === role)
  return having.length === 1 && !(role === 'parent' && gender === 'm') ? (having[0] ?? null) : null
}

function onlyTherapist(cast: Cast): Person | null {
  const therapists = cast.people.filter(({ role }) =>
    ['occupational-therapist', 'physical-therapist', 'speech-language-pathologist'].includes(role),
  )
  const hat = therapists.filter(({ isPsp }) => isPsp)
  return (therapists.length === 1 ? therapists[0] : hat[0]) ?? null
}

function withoutOverlaps(all: readonly Found[]): readonly Found[] {
  const taken: Found[] = []
  const byLength = all.toSorted(
    (a, b) => b.end - b.at - (a.end - a.at) || (b.person ? 1 : 0) - (a.person ? 1 : 0),
  )
  for (const each of byLength) {
    if (taken.every(({ at, end }) => each.end <= at || each.at >= end)) taken.push(each)
  }
  return taken.toSorted((a, b) => a.at - b.at)
}

/** The agencies of the list that a text names, by any of their names, with one slip in a long one. */
export function findAgencies(text: string, cast: Cast): readonly AgencyMention[] {
  const tokens = tokensOf(text)
  const all = cast.agencies.flatMap((named) =>
    named.names.flatMap((name) =>
      agencyMentions(
        named,
        tokensOf(name).map(({ lower }) => lower),
        tokens,
      ),
    ),
  )
  return all.toSorted((a, b) => a.at - b.at || b.end - a.end)
}

function agencyMentions(
  named: NamedAgency,
  words: readonly string[],
  tokens: readonly Token[],
): readonly AgencyMention[] {
  if (words.length === 0) return []
  return tokens.flatMap((token, index) => {
    const last = tokens[index + words.length - 1]
    const isThere = last && words.every((word, step) => isNamed(word, tokens[index + step]?.lower ?? ''))
    return isThere ? [{ at: token.at, end: last.end, named }] : []
  })
}

function isNamed(word: string, typed: string): boolean {
  return word === typed || (word.length >= 6 && word[0] === typed[0] && isOneSlipApart(word, typed))
}
