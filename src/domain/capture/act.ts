/**
 * Whether somebody does something, and how that is said.
 *
 * `will`: is going to; `order`: "Kelly to call", "call WIC"; `habit`: "Mom
 * reads to him"; `taken`: "Kelly called". What is got, felt or wanted is no act.
 */

import type { Mention } from './mentions.ts'
import { readAt, type Token } from './tokens.ts'
import { actingVerbs, formsOfActing, spanishForms, spanishInfinitives } from './verbs.ts'

export type Act = 'will' | 'order' | 'habit' | 'taken'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const between = setOf(
  'also then both now still always already just usually often each first next again herself himself le lo la les se los las nos también ya siempre',
)
const towards = setOf(
  'going gonna plans planning planned agreed agrees agree promised offered offers volunteered can could should needs need trying tries try wants remember remembers continue continues ready happy willing able',
)
/** After these any verb is a deed. */
const intending = setOf('going gonna plans planning planned agreed agrees agree promised offered volunteered')
const be = setOf('is are was were am been being')
/** Verbs that begin a note as a thing as often as a deed. */
const things = setOf(
  'play support plan visit help work place chart list match respond hand step pair trial train watch walk record review schedule request point present contact track order touch move call email phone text care slow hide picture label update engage switch limit time set',
)
const ofDeed = setOf(
  'the a an his her him them it with mom dad up out together some more this that these to for about into if whether when each every at on my our their all back in',
)

/** The act of those who are named, told by what follows them; `at` is the token after the last. */
export function actOf(tokens: readonly Token[], subjects: readonly Mention[], at: number): Act | null {
  const index = pastAdverbs(tokens, at)
  if (!tokens[index]) return null
  const isChild = subjects.length > 0 && subjects.every(({ role }) => role === 'child')
  const isParted = tokens[at]?.isNext === false
  if (isChild) return null
  return isParted ? orderAfterMark(tokens, index) : afterName(tokens, index, subjects, at)
}

function pastAdverbs(tokens: readonly Token[], at: number): number {
  let index = at
  while (between.has(readAt(tokens, index))) index += 1
  return index
}

function orderAfterMark(tokens: readonly Token[], index: number): Act | null {
  const word = readAt(tokens, index)
  if (word === 'will') return 'will'
  const isOrder =
    word === 'to'
      ? actingVerbs.has(readAt(tokens, index + 1))
      : isDeedWord(tokens, index) || isAsked(tokens, index)
  const isGetting = word === 'get' && /^(?:the|a|an|his|her|him|more|some)$/u.test(readAt(tokens, index + 1))
  return isOrder || isGetting || spanishInfinitives.has(word) ? 'order' : null
}

/** "SC: request respite hours". */
function isAsked(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    /^(?:request|schedule|contact|order|email|phone|text|update|review)$/u.test(readAt(tokens, index)) &&
    next?.isNext === true &&
    /^\p{L}/u.test(next.word)
  )
}

function isDeedWord(tokens: readonly Token[], index: number): boolean {
  const word = readAt(tokens, index)
  return actingVerbs.has(word) && (!things.has(word) || isDeed(tokens, index))
}

function afterName(
  tokens: readonly Token[],
  index: number,
  subjects: readonly Mention[],
  at: number,
): Act | null {
  const word = readAt(tokens, index)
  if (word === 'to') return isVerbAfterTo(readAt(tokens, index + 1)) ? 'order' : null
  if (isHeading(tokens, index) || isGoing(tokens, index)) return 'will'
  if (isDoneOften(tokens, index, subjects, at)) return 'habit'
  if (isBareOrder(tokens, index, subjects)) return 'order'
  return isTaken(tokens, index, subjects) ? 'taken' : null
}

/** "Kelly called", "Kelly has called". */
function isTaken(tokens: readonly Token[], index: number, subjects: readonly Mention[]): boolean {
  const word = readAt(tokens, index)
  const verb = /^ha(?:s|ve|d)$/u.test(word) ? readAt(tokens, index + 1) : word
  return formsOfActing.past.has(verb) && !isOver(tokens, index, subjects)
}

function isDoneOften(
  tokens: readonly Token[],
  index: number,
  subjects: readonly Mention[],
  at: number,
): boolean {
  return (
    isSpanishDeed(tokens, at, index) ||
    isHabit(readAt(tokens, index), subjects) ||
    isAnyDeed(tokens, index, subjects)
  )
}

/** "Luz le da la cuchara": done to somebody. */
function isSpanishDeed(tokens: readonly Token[], at: number, index: number): boolean {
  const word = readAt(tokens, index)
  const isDone = /^(?:le|les|lo|la|los|las)$/u.test(readAt(tokens, index - 1)) && index > at
  return (
    isDone &&
    /^\p{L}+(?:a|e|an|en)$/u.test(word) &&
    !/^(?:gust|preocup|duel|cuest|falt|encant|molest|asust|d(?:ie)?ol|dar?$)/u.test(word)
  )
}

/** "PT finished in August": a service has ended, and nobody finished anything. */
function isOver(tokens: readonly Token[], index: number, subjects: readonly Mention[]): boolean {
  const isService = subjects.every(({ isByName }) => !isByName)
  return (
    isService &&
    /^(?:finished|completed|ended)$/u.test(readAt(tokens, index)) &&
    /^(?:in|on|last|by|at|)$/u.test(readAt(tokens, index + 1))
  )
}

/** Forms that are things when no "is" stands before them. */
const nouns = setOf(
  'training feeding meeting seating setting building sitting walking reading planning writing touching',
)

/** "Is teaching", and without its verb "Kelly bringing the form". */
function isGoing(tokens: readonly Token[], index: number): boolean {
  const word = readAt(tokens, index)
  if (/^(?:was|were)$/u.test(word)) return false
  if (be.has(word)) return formsOfActing.going.has(readAt(tokens, index + 1))
  return formsOfActing.going.has(word) && !nouns.has(word) && tokens[index + 1]?.isNext === true
}

function isHabit(word: string, subjects: readonly Mention[]): boolean {
  return formsOfActing.now.has(word) || isPluralDeed(word, subjects) || spanishForms.has(word)
}

/** What somebody is, has, gets, feels, says or goes to, and does to nothing. */
const notDeeds = setOf(
  'is was has does goes gets sees needs wants likes loves enjoys hates feels thinks knows worries hopes wishes says reports states tells notices believes remembers means seems looks wonders misses cries dreads fears struggles finds attends receives takes brings lives works sleeps stays comes visits owns belongs keeps watches picks drops babysits drives cares starts stops ends quits declines refuses uses qualifies participates joins expects prefers owes earns pays covers loses suffers deals moves lies hears pumps nurses smokes drinks eats have are get see go need want like love enjoy hate feel think know worry hope wish say report attend receive take bring live work sleep stay come visit own keep watch drive start stop end quit decline refuse use prefer pay had',
)
/** What somebody gives, fetches or belongs to: the thing is a support, and nothing is done with it. */
const givingAndHaving = setOf(
  'buys sends lends gives provides donates rents borrows loans supplies volunteers collects grabs orders shares delivers helps supports listens checks cooks ayuda cuida lleva trae tiene va recibe',
)

/** Whether what stands here, past "also" and "always", is a deed and no having, going or giving. */
export function isDeedAt(tokens: readonly Token[], at: number): boolean {
  const word = readAt(tokens, pastAdverbs(tokens, at))
  return word.length > 2 && !notDeeds.has(word) && !givingAndHaving.has(word) && !be.has(word)
}

const ofObject = setOf('him her his it them their one two three half more less no off both')

const noThing = setOf('is are was were has have had will would can at in on and or not')

/** What something is done to: a small word that is no verb of being and leads to no place. */
function isThing({ read, word }: Token): boolean {
  return ofObject.has(read) || ofDeed.has(read) || (/^\p{Ll}/u.test(word) && !noThing.has(read))
}

/** "Rhonda names it", "both parents tape him": any verb with the thing it is done to. */
function isAnyDeed(tokens: readonly Token[], index: number, subjects: readonly Mention[]): boolean {
  const word = readAt(tokens, index)
  const next = tokens[index + 1]
  if (subjects.length === 0 || next?.isNext !== true || notDeeds.has(word)) return false
  const isThird = /^\p{Ll}{2,}[^s\P{L}]s$/u.test(word)
  const isPlural = subjects.length > 1 && /^\p{Ll}{3,}$/u.test(word) && !/(?:s|ed|ing)$/u.test(word)
  if (isThird) return isThing(next)
  return isPlural && (ofObject.has(next.read) || /^\p{Ll}{3,}s$/u.test(next.word))
}

const notDone = setOf('be the a his her school home child receive get have attend see go enroll start')

function isVerbAfterTo(word: string): boolean {
  return word !== '' && !notDone.has(word) && /^\p{L}{2,}$/u.test(word)
}

/** "Going to model", "can ask", "plans to bring". */
function isHeading(tokens: readonly Token[], index: number): boolean {
  const at = be.has(readAt(tokens, index)) ? index + 1 : index
  if (!towards.has(readAt(tokens, at))) return false
  const verb = readAt(tokens, at + 1)
  if (verb !== 'to') return actingVerbs.has(verb)
  const deed = readAt(tokens, at + 2)
  return actingVerbs.has(deed) || (intending.has(readAt(tokens, at)) && isVerbAfterTo(deed))
}

/** "Dana send records": an order without its "to". */
function isBareOrder(tokens: readonly Token[], index: number, subjects: readonly Mention[]): boolean {
  if (tokens[index + 1]?.isNext !== true || !isDeedWord(tokens, index)) return false
  return subjects.some(({ isByName }) => isByName)
}

function isPluralDeed(word: string, subjects: readonly Mention[]): boolean {
  const isMany = subjects.length > 1 || subjects.some(({ words }) => /(?:[^s]s|family|folks)$/iu.test(words))
  return isMany && actingVerbs.has(word) && !/^(?:work|visit|support)$/u.test(word)
}

const polite = setOf('please pls then also and to need will lets we remember should can kindly next')

/** The act of a note that begins with its verb and names nobody before it. */
export function actAtHead(tokens: readonly Token[], mentions: readonly Mention[]): Act | null {
  let index = 0
  while (index < 4 && polite.has(readAt(tokens, index))) index += 1
  const head = tokens
    .slice(index, index + 3)
    .map(({ read }) => read)
    .join(' ')
  if (/^(?:follow|f|fu) up?(?: |$)/u.test(head)) return tokens.length > 2 ? 'order' : null
  if (/^(?:call back|help me grow)/u.test(head) || /^(?:drop off|pick up) (?:is|was|takes|took)/u.test(head))
    return null
  return isOrderAt(tokens, index, mentions) ? 'order' : null
}

function isOrderAt(tokens: readonly Token[], index: number, mentions: readonly Mention[]): boolean {
  const word = readAt(tokens, index)
  if (word === 'refer' || spanishInfinitives.has(word)) return true
  const isOfSomebody = mentions.some(({ from }) => from === index + 1)
  if (/^(?:have|let|get)$/u.test(word))
    return isOfSomebody || /^(?:him|her|them)$/u.test(readAt(tokens, index + 1))
  if (tokens[index + 1]?.isNext !== true) return false
  return isDeedWord(tokens, index) || (actingVerbs.has(word) && isOfSomebody)
}

function isDeed(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next !== undefined && next.isNext && (ofDeed.has(next.read) || /^\p{Lu}/u.test(next.word))
}
