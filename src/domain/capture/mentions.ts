/**
 * The people, roles and agencies that a text names, and where.
 *
 * A name counts in full or by its first part, and with one slip where it is long
 * enough and written with a capital. Names that are also everyday words ("Will",
 * "Rose") count only where they can be nothing else (`everyday-names.ts`).
 */

import { hasTeamMember, typeOfRole } from '../placement/actors.ts'
import type { Person } from '../plan-shape.ts'
import type { Role } from '../roles.ts'
import type { Cast, NamedAgency } from './cast.ts'
import { isSpelledAt } from './name-spelling.ts'
import { isOneSlipApart } from './near-spelling.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import { roleBook, roleWordOf } from './role-words.ts'
import { readAt, type Token } from './tokens.ts'

export interface Mention {
  readonly at: number
  readonly end: number
  /** The token it begins with, and the one after it. */
  readonly from: number
  readonly to: number
  readonly words: string
  /** `null`: a role nobody, or more than one, has; or the PSP when nobody is. */
  readonly person: Person | null
  readonly role: Role
  /** Told by the word, not by the person. */
  readonly gender: 'f' | 'm' | null
  readonly isByName: boolean
  /** "Remy's", as in "Remy's brother". */
  readonly isOwner: boolean
}

export interface AgencyMention {
  readonly at: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly named: NamedAgency
}

/** All people and roles that a text names, in its order; of two that overlap, the longer. */
export function findMentions(text: string, tokens: readonly Token[], cast: Cast): readonly Mention[] {
  const all = [...personMentions(tokens, cast), ...roleMentions(tokens, cast)]
  const mentions = withoutOverlaps(all).map((found) => mentionOf(text, tokens, found))
  return mentions.map((mention, index) => {
    const before = mentions[index - 1]
    if (isOfAdult(mention, before)) return ofAdult(mention)
    return isAnothers(mention, before) ? { ...mention, role: 'other', person: null } : mention
  })
}

/** "Her cousin's OT" is not the team's. */
function isAnothers({ from, role, isByName }: Mention, before: Mention | undefined): boolean {
  if (isByName || typeOfRole[role] === undefined || before?.isOwner !== true || before.to !== from)
    return false
  return before.role !== 'child' && !hasTeamMember([before.role])
}

/** "Mom's sister" is no sister of the child. */
function isOfAdult({ from, role }: Mention, before: Mention | undefined): boolean {
  const isAdults = before?.isOwner === true && ['parent', 'caregiver', 'grandparent'].includes(before.role)
  return ['sibling', 'parent', 'grandparent'].includes(role) && isAdults && before.to === from
}

function ofAdult(mention: Mention): Mention {
  return { ...mention, role: 'relative', person: null }
}

type Found = Pick<Mention, 'from' | 'to' | 'person' | 'role' | 'gender' | 'isByName'>

function mentionOf(text: string, tokens: readonly Token[], found: Found): Mention {
  const at = tokens[found.from]?.at ?? 0
  const end = tokens[found.to - 1]?.end ?? at
  const isOwner = isMarkedOwner(text.slice(end, end + 3)) || (found.isByName && isBareOwner(tokens, found))
  const isGoing = /ing$|^gonna$/u.test(readAt(tokens, found.to))
  return { ...found, at, end, words: text.slice(at, end), isOwner: isOwner && !isGoing }
}

function isMarkedOwner(rest: string): boolean {
  return /^(?:['’]s|s['’])(?![\p{L}])/u.test(rest)
}

/** "Remys brother", "moms sister": an "s" without its apostrophe. */
function isBareOwner(tokens: readonly Token[], { to, person }: Found): boolean {
  const last = tokens[to - 1]
  if (!last?.plain.endsWith('s') || tokens[to]?.isNext !== true) return false
  return !(person?.name ?? '').toLowerCase().split(/\s+/u).includes(last.plain)
}

function personMentions(tokens: readonly Token[], { spelled }: Cast): readonly Found[] {
  const found: Found[] = []
  for (const [from, token] of tokens.entries()) {
    for (const { person, spelling } of spelled.get(token.plain[0] ?? '') ?? []) {
      if (!isSpelledAt(tokens, from, spelling)) continue
      const to = from + spelling.words.length
      if (spelling.words.length === 1 && isOfPlace(tokens[to])) continue
      found.push({ from, to, person, role: person.role, gender: null, isByName: true })
    }
  }
  return found
}

/** "Grace Chapel" is nobody: a word for a house or a firm follows. */
function isOfPlace(next: Token | undefined): boolean {
  return next?.isNext === true && /^\p{Lu}/u.test(next.word) && placeWords.has(next.plain)
}

const placeWords = new Set(
  'chapel church temple hospital clinic center centre school elementary academy preschool services health healthcare medical behavioral counseling associates rehab rehabilitation therapy therapies pediatrics ministries ministry foundation fund network coalition club university college institute company agency program house village library pantry shelter park'.split(
    ' ',
  ),
)

const hats = phraseBook([
  ['psp', '=PSP; psp; primary service provider; primary provider'],
  ['therapist', 'the|her|his|their|our|la|el|su? therapist|terapeuta|terapista'],
  [
    'owner',
    'moms; mommas; mothers; dads; fathers; grandmas; grandmothers; grandpas; aunts; uncles; parents; sisters; brothers; cousins',
  ],
])

function roleMentions(tokens: readonly Token[], cast: Cast): readonly Found[] {
  const named = findPhrases(tokens, roleBook)
    .map(({ name, from, to }) => ({ ...roleWordOf(name), from, to }))
    .filter(({ role, from }) => !(role === 'developmental-specialist' && isSyndrome(tokens, from)))
    .map(({ role, gender, from, to }) =>
      foundRole({ from, to, person: onlyOne(cast, role, gender), role, gender }),
    )
  const worn = findPhrases(tokens, hats).flatMap(({ name, from, to }) => {
    if (name === 'owner') return []
    const person = name === 'psp' ? onlyPsp(cast) : onlyTherapist(cast)
    if (name === 'therapist' && !person) return []
    return [foundRole({ from, to, person, role: person?.role ?? 'other' })]
  })
  return [...named, ...owners(tokens, cast), ...worn]
}

const owned: Readonly<Record<string, { role: Role; gender?: 'f' | 'm' }>> = {
  moms: { role: 'parent', gender: 'f' },
  mommys: { role: 'parent', gender: 'f' },
  mothers: { role: 'parent', gender: 'f' },
  dads: { role: 'parent', gender: 'm' },
  daddys: { role: 'parent', gender: 'm' },
  fathers: { role: 'parent', gender: 'm' },
  grandmas: { role: 'grandparent', gender: 'f' },
  grandpas: { role: 'grandparent', gender: 'm' },
}

/** "Moms sister": typed without its apostrophe. */
function owners(tokens: readonly Token[], cast: Cast): readonly Found[] {
  return tokens.flatMap(({ plain }, from) => {
    const owner = Object.hasOwn(owned, plain) ? owned[plain] : undefined
    return owner
      ? [foundRole({ from, to: from + 1, person: onlyOne(cast, owner.role, owner.gender), ...owner })]
      : []
  })
}

/** "Has DS" speaks of Down syndrome. */
function isSyndrome(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.plain ?? ''
  return tokens[at]?.word === 'DS' && ['has', 'have', 'had', 'with', 'of', 'about', 'to'].includes(before)
}

function foundRole({
  gender,
  ...found
}: Pick<Found, 'from' | 'to' | 'person' | 'role'> & { readonly gender?: 'f' | 'm' | undefined }): Found {
  return { ...found, gender: gender ?? null, isByName: false }
}

/** The one person of the list who has this role. "Dad" is nobody's when the only parent may be the mother. */
function onlyOne({ people, genders }: Cast, role: Role, gender?: 'f' | 'm'): Person | null {
  const having = people.filter((person) => person.role === role)
  const fitting = gender ? having.filter(({ id }) => genders.get(id) === gender) : []
  if (fitting.length === 1) return fitting[0] ?? null
  const open = gender ? having.filter(({ id }) => !genders.has(id)) : having
  return open.length === 1 && having.length === 1 && !(role === 'parent' && gender === 'm')
    ? (open[0] ?? null)
    : null
}

function onlyPsp({ people }: Cast): Person | null {
  const wearing = people.filter(({ isPsp }) => isPsp)
  return wearing.length === 1 ? (wearing[0] ?? null) : null
}

function onlyTherapist({ people }: Cast): Person | null {
  const therapists = people.filter(({ role }) =>
    ['occupational-therapist', 'physical-therapist', 'speech-language-pathologist'].includes(role),
  )
  const hat = therapists.filter(({ isPsp }) => isPsp)
  return (therapists.length === 1 ? therapists[0] : hat[0]) ?? null
}

function withoutOverlaps(all: readonly Found[]): readonly Found[] {
  const taken = new Set<number>()
  const byLength = all.toSorted(
    (a, b) =>
      b.to - b.from - (a.to - a.from) || (b.isByName ? 1 : 0) - (a.isByName ? 1 : 0) || a.from - b.from,
  )
  const kept = byLength.filter(({ from, to }) => {
    const places = Array.from({ length: to - from }, (_, step) => from + step)
    if (places.some((place) => taken.has(place))) return false
    for (const place of places) taken.add(place)
    return true
  })
  return kept.toSorted((a, b) => a.from - b.from)
}

/** The agencies of the list that a text names, by any of their names, with one slip in a long one. */
export function findAgencies(tokens: readonly Token[], cast: Cast): readonly AgencyMention[] {
  const all = tokens.flatMap((token, from) =>
    (cast.agencyNames.get(token.plain[0] ?? '') ?? []).flatMap(({ named, words }) => {
      const last = tokens[from + words.length - 1]
      const isThere = last && words.every((word, step) => isNamed(word, tokens[from + step]?.plain ?? ''))
      return isThere ? [{ at: token.at, end: last.end, from, to: from + words.length, named }] : []
    }),
  )
  return all.toSorted((a, b) => a.at - b.at || b.end - a.end)
}

function isNamed(word: string, typed: string): boolean {
  return (
    word === typed ||
    (typed.length === word.length + 1 && typed === `${word}s`) ||
    (word.length >= 6 && word[0] === typed[0] && isOneSlipApart(word, typed))
  )
}
