/**
 * Whether an "and", a comma or a slash parts two facts.
 *
 * It does when somebody new does something after it, when each side has a
 * service with its own schedule, or when the right begins with another thing
 * that is got, stopped or declined. "So Sam will bring ..." parts what is from
 * what is to be done.
 */

import { typeOfRole } from '../placement/actors.ts'
import { actOf } from './act.ts'
import type { Cast } from './cast.ts'
import { type Cue, type Cues, findCues, hasCue } from './cue.ts'
import { spanOf } from './kinds.ts'
import { memoryOf } from './memory.ts'
import { findAgencies, findMentions, type Mention } from './mentions.ts'
import { readAt, type Token, tokensOf } from './tokens.ts'
import { actingVerbs, formsOfActing } from './verbs.ts'

/** How much of a text is looked at for its beginning, in characters. */
const HEAD = 80

interface Side {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly cues: Cues
}

/** The same side is looked at for several questions, one after the other. */
const remembered = memoryOf<Side>(12)

function sideOf(text: string, cast: Cast): Side {
  return remembered(cast, text, () => makeSide(text, cast))
}

function makeSide(text: string, cast: Cast): Side {
  const tokens = tokensOf(text, cast.read)
  const mentions = findMentions(text, tokens, cast)
  return { text, tokens, mentions, cues: findCues(text, tokens, mentions.map(spanOf)) }
}

/** Whether a mark parts two facts; `mark` is the word or sign between them. */
export function areTwoFacts(left: string, mark: string, right: string, cast: Cast): boolean {
  const isSlash = mark.trim() === '/' || mark.trim() === '+'
  if (isSlash && mark === mark.trim()) return false
  if (/^\s*(?:,\s*)?so\s*$/iu.test(mark)) return isDeed(right, cast) && isStateBefore(left, cast)
  if (startsClause(right, cast))
    return isFree(left, right) && isFact(left, cast) && !isSlashOfTwo(isSlash, left)
  return startsThing(left, right, cast, /[–—-]/u.test(mark))
}

/** "Maria / Dana will call": the left must say more than who. */
function isSlashOfTwo(isSlash: boolean, left: string): boolean {
  return isSlash && !/\s/u.test(left.trim())
}

function isDeed(right: string, cast: Cast): boolean {
  return startsClause(right, cast) && /^\S+(?:\s\S+){0,3}\s(?:will|to|va a|is going to)\s/iu.test(right)
}

function isStateBefore(left: string, cast: Cast): boolean {
  const { cues } = sideOf(left, cast)
  return !cues.has('will') && isFact(left, cast)
}

const facts: readonly Cue[] = [
  'frequency',
  'minutes',
  'transition',
  'worry',
  'wish',
  'trouble',
  'level',
  'strong-level',
  'declined',
  'ended',
  'needed',
  'getting',
  'receive',
  'evaluated',
  'will',
  'in place',
  'no-provider',
  'food',
  'benefit',
  'home-visiting',
  'early-head-start',
  'medical',
  'money',
  'counseling',
  'own-care',
  'kin-help',
  'duty',
  'library',
  'faith',
]

/** Whether a text says something of somebody or names a thing, beyond who. */
function isFact(text: string, cast: Cast): boolean {
  const { tokens, mentions, cues } = sideOf(text, cast)
  const isOutside = (at: number, end: number): boolean =>
    mentions.every((mention) => end <= mention.at || mention.end <= at)
  const isTold = facts.some((cue) => (cues.get(cue) ?? []).some(({ at, end }) => isOutside(at, end)))
  const last = mentions[0]
  return isTold || (last !== undefined && actOf(tokens, [last], last.to) !== null)
}

const subordinate =
  /(?:^|[\s,])(?:so|while|when|if|because|that|how|until|whether|who|which|where|after|before|once|as|cuando|para que|porque|si|que|mientras)(?=\s)/iu

/** A clause that hangs on a "when" or a "so that" goes on after "and", unless somebody plainly does something new. */
function isFree(left: string, right: string): boolean {
  if (/^\s*(?:when|if|while|after|before|once|as|cuando|si)\s/iu.test(left) && !left.includes(','))
    return false
  return !subordinate.test(left) || /^\S+(?:\s\S+){0,2}\s(?:will|va a|sees|goes to|gets)\s/iu.test(right)
}

const otherVerb =
  /^(?:\s*\([^)]*\))?,?\s+(?:also\s+|then\s+|both\s+|now\s+)?(?:will|is|are|was|has|had|to\s+[A-Za-zÀ-ɏ]+|va|van|ve|lo|la|le|[A-Za-zÀ-ɏ]{2,}(?:s|ed))(?=[\s.,]|$)/iu

/** Whether a text begins with somebody who then does something. */
export function startsClause(text: string, cast: Cast): boolean {
  const head = text.trimStart().slice(0, HEAD)
  const { tokens, mentions } = sideOf(head, cast)
  const [first] = mentions
  if (!first || first.isOwner || first.role === 'child') return false
  const lead = head.slice(0, first.at).trim()
  const isLead = lead === '' || /^(?:the|our|his|her|their|la|el|su|foster)$/iu.test(lead)
  return isLead && (otherVerb.test(head.slice(first.end)) || actOf(tokens, [first], first.to) !== null)
}

const begins: readonly Cue[] = ['ended', 'declined', 'needed', 'getting', 'worry']
const things: readonly Cue[] = [
  'food',
  'benefit',
  'home-visiting',
  'early-head-start',
  'medical',
  'money',
  'counseling',
  'therapy',
  'library',
  'faith',
  'recreation',
  'child-care',
  'item',
  'social-services',
]

/** Whether the right is another service with its schedule, or another thing that is got, stopped or declined. */
function startsThing(left: string, right: string, cast: Cast, isDash: boolean): boolean {
  const head = sideOf(right.trimStart().slice(0, HEAD), cast)
  const isService = isScheduled(head, cast) && !isVerb(readAt(head.tokens, 0))
  if ((!isService && !isGot(head)) || subordinate.test(left)) return false
  const before = sideOf(left, cast)
  if (hasCue(before.cues, 'will', 'joint') || hasCue(head.cues, 'joint')) return false
  if (isDash) return isScheduled(before, cast)
  return isGot(head) ? isFact(left, cast) : isRowOrOther(before, left, cast)
}

function isGot({ tokens, cues }: Side): boolean {
  const first = tokens[0]
  const isVerbFirst = begins.some((cue) => (cues.get(cue) ?? []).some(({ at }) => at === first?.at))
  return isVerbFirst && hasCue(cues, ...things)
}

function isVerb(word: string): boolean {
  return (
    formsOfActing.now.has(word) || actingVerbs.has(word) || /^(?:gives|sees|provides|gets|does)$/u.test(word)
  )
}

/** A service with its schedule, or a fact about something else. */
function isRowOrOther(before: Side, left: string, cast: Cast): boolean {
  return (
    isScheduled(before, cast) ||
    (serviceIn(before) === null && isFact(left, cast) && !before.cues.has('level'))
  )
}

/** A service near its beginning, and its schedule. */
function isScheduled(side: Side, cast: Cast): boolean {
  const service = serviceIn(side)
  if (!service || !hasCue(side.cues, 'frequency', 'minutes') || hasCue(side.cues, 'will')) return false
  const agency = findAgencies(side.tokens, cast)[0]
  const start = agency?.from === 0 ? agency.to : 0
  return service.from - start <= 2
}

const spoken = new Set(['speech', 'special', 'si'])

function serviceIn({ tokens, mentions }: Side): { readonly from: number; readonly to: number } | null {
  const said = mentions.find(({ role, isByName }) => !isByName && typeOfRole[role] !== undefined)
  const word = tokens.findIndex(({ plain }) => spoken.has(plain))
  return said ?? (word < 0 ? null : { from: word, to: word + 1 })
}

/** "OT and PT weekly": two services, and one schedule that stands behind the second. */
export function shareSchedule(left: string, right: string, cast: Cast): boolean {
  if (left.length > 40) return false
  const first = sideOf(left, cast)
  if (first.tokens.length === 0 || !isOnlyService(first) || hasCue(first.cues, 'joint')) return false
  const second = sideOf(right, cast)
  const service = serviceIn(second)
  if (service?.from !== 0 || hasCue(second.cues, 'joint', 'will')) return false
  return hasCue(second.cues, 'frequency', 'minutes') && isOnlySchedule(second, service.to)
}

function isOnlyService({ tokens, mentions }: Side): boolean {
  const isNamed = (index: number): boolean =>
    mentions.some(
      ({ from, to, role, isByName }) =>
        !isByName && typeOfRole[role] !== undefined && from <= index && index < to,
    )
  return tokens.every(
    ({ plain }, index) =>
      isNamed(index) || spoken.has(plain) || /^(?:therapy|instruction|both|needs|add)$/u.test(plain),
  )
}

const ofSchedule: readonly Cue[] = [
  'frequency',
  'minutes',
  'hours',
  'location',
  'individual',
  'group',
  'virtual',
]

/** Nothing behind the second service but when, how long and where: no agency, no other deed. */
function isOnlySchedule({ tokens, cues, mentions }: Side, from: number): boolean {
  const isSaid = (at: number): boolean =>
    ofSchedule.some((cue) => (cues.get(cue) ?? []).some((found) => found.at <= at && at < found.end))
  const isService = (at: number): boolean =>
    mentions.some(
      ({ at: start, end, role, isByName }) =>
        !isByName && typeOfRole[role] !== undefined && start <= at && at < end,
    )
  return tokens
    .slice(from)
    .every(
      ({ at, plain }) =>
        isSaid(at) ||
        isService(at) ||
        /^(?:each|both|therapy|and|for|at|in|the|visits?|sessions?)$/u.test(plain),
    )
}
