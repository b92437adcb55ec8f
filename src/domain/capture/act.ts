/**
 * Whether somebody does something, and how that is said.
 *
 * `will`: is going to; `order`: "Kelly to call", "call WIC"; `habit`: "Mom
 * reads to him"; `taken`: "Kelly called". What is got, felt or wanted is no act.
 */

import type { Mention } from './mentions.ts'
import type { Token } from './tokens.ts'
import { actingVerbs, formsOfActing, spanishForms, spanishInfinitives } from './verbs.ts'

export type Act = 'will' | 'order' | 'habit' | 'taken'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const between = setOf(
  'also then both now still always already just usually often each will first next again herself himself le lo la les se los las nos también ya siempre first',
)
const towards = setOf(
  'going gonna plans planning planned agreed agrees agree promised offered offers volunteered can could should needs need trying tries try wants remember remembers continue continues ready happy willing able',
)
const be = setOf('is are was were am been being')
/** Words that begin a note as a thing or as a deed. */
const things = setOf(
  'play support plan visit help work place chart list match research respond hand step pair trial train watch walk record review schedule request point present contact track order touch move call email phone text care slow sign hide picture label update engage switch limit time set',
)
const ofDeed = setOf(
  'the a an his her him them it with mom dad up out together some more this that these to for about into if whether when each every at on my our their all back in',
)

/** The act of those who are named, told by what follows them; `at` is the token after the last. */
export function actOf(tokens: readonly Token[], subjects: readonly Mention[], at: number): Act | null {
  const [index, isParted] = skip(tokens, at)
  const token = tokens[index]
  if (!token) return null
  const isChild = subjects.length > 0 && subjects.every(({ role }) => role === 'child')
  if (isParted) return isChild ? null : orderAfterMark(tokens, index)
  return afterName(tokens, index, isChild, subjects)
}

/** Past words that stand between a name and its verb, and whether a mark parts them. */
function skip(tokens: readonly Token[], at: number): readonly [number, boolean] {
  let index = at
  while (between.has(tokens[index]?.read ?? '') && tokens[index]?.read !== 'will') index += 1
  return [index, tokens[at]?.isNext === false]
}

function orderAfterMark(tokens: readonly Token[], index: number): Act | null {
  const word = tokens[index]?.read ?? ''
  if (word === 'to' && actingVerbs.has(tokens[index + 1]?.read ?? '')) return 'order'
  if (word === 'will') return 'will'
  if (actingVerbs.has(word) && !(things.has(word) && !isDeed(tokens, index))) return 'order'
  return spanishInfinitives.has(word) ? 'order' : null
}

function afterName(
  tokens: readonly Token[],
  index: number,
  isChild: boolean,
  subjects: readonly Mention[],
): Act | null {
  const word = tokens[index]?.read ?? ''
  const next = tokens[index + 1]?.read ?? ''
  if (word === 'to' && !isChild) return isVerbAfterTo(next) ? 'order' : null
  if (isChild) return null
  if (isHeading(tokens, index)) return 'will'
  if ((formsOfActing.going.has(word) && !nouns.has(word)) || (be.has(word) && formsOfActing.going.has(next)))
    return 'will'
  if (formsOfActing.now.has(word) || isPluralDeed(word, subjects)) return 'habit'
  if (spanishForms.has(word)) return 'habit'
  if (isBareOrder(tokens, index, subjects)) return 'order'
  const isDone =
    formsOfActing.past.has(word) || (/^(?:has|have|had)$/u.test(word) && formsOfActing.past.has(next))
  return isDone ? 'taken' : null
}

/** Forms that are things when no "is" stands before them. */
const nouns = setOf(
  'training feeding meeting seating setting building sitting walking reading planning writing touching',
)

const notDone = setOf('be the a his her school home child receive get have attend see go enroll start')

function isVerbAfterTo(word: string): boolean {
  return word !== '' && !notDone.has(word) && /^\p{L}{2,}$/u.test(word)
}

/** "Going to model", "can ask", "plans to bring". */
function isHeading(tokens: readonly Token[], index: number): boolean {
  let at = index
  if (be.has(tokens[at]?.read ?? '')) at += 1
  if (!towards.has(tokens[at]?.read ?? '')) return false
  at += 1
  if (tokens[at]?.read === 'to') at += 1
  return actingVerbs.has(tokens[at]?.read ?? '')
}

/** "Dana send records": an order without its "to". */
function isBareOrder(tokens: readonly Token[], index: number, subjects: readonly Mention[]): boolean {
  const word = tokens[index]?.read ?? ''
  if (!actingVerbs.has(word) || tokens[index + 1]?.isNext !== true) return false
  return subjects.some(({ isByName }) => isByName) && (!things.has(word) || isDeed(tokens, index))
}

function isPluralDeed(word: string, subjects: readonly Mention[]): boolean {
  const isMany = subjects.length > 1 || subjects.some(({ words }) => /(?:[^s]s|family|folks)$/iu.test(words))
  return isMany && actingVerbs.has(word) && !/^(?:work|visit|support)$/u.test(word)
}

const polite = setOf('please pls then also and to need will lets we remember should can kindly next')

/** The act of a note that begins with its verb and names nobody before it. */
export function actAtHead(tokens: readonly Token[], mentions: readonly Mention[]): Act | null {
  let index = 0
  while (index < 4 && polite.has(tokens[index]?.read ?? '')) index += 1
  const word = tokens[index]?.read ?? ''
  const next = tokens[index + 1]?.read ?? ''
  if (/^(?:follow|f|fu)$/u.test(word) && /^(?:up|u)$/u.test(next)) return tokens.length > 2 ? 'order' : null
  if (spanishInfinitives.has(word)) return 'order'
  if (/^(?:refer|have|let|get)$/u.test(word)) return isOrderOfSome(word, tokens, index, mentions)
  if (!actingVerbs.has(word) || tokens[index + 1]?.isNext !== true) return null
  if (word === 'call' && next === 'back') return null
  if (word === 'help' && next === 'me' && tokens[index + 2]?.read === 'grow') return null
  return things.has(word) && !isDeed(tokens, index) && !isPersonAt(mentions, index + 1) ? null : 'order'
}

function isOrderOfSome(
  word: string,
  tokens: readonly Token[],
  index: number,
  mentions: readonly Mention[],
): Act | null {
  if (word === 'refer') return 'order'
  const isPerson =
    isPersonAt(mentions, index + 1) || /^(?:him|her|them)$/u.test(tokens[index + 1]?.read ?? '')
  return isPerson ? 'order' : null
}

function isPersonAt(mentions: readonly Mention[], index: number): boolean {
  return mentions.some(({ from }) => from === index)
}

function isDeed(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next !== undefined && next.isNext && (ofDeed.has(next.read) || /^\p{Lu}/u.test(next.word))
}
