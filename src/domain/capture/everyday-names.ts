/**
 * Names of people that are everyday words as well.
 *
 * They count with a capital only, and at the head of a sentence, where every
 * word has one, only before what a person does: "Will will call", "Joy, OT",
 * but not "Will call", "May start in the fall", "Hope he sleeps".
 */

import { actingVerbs, formsOfActing, spanishForms } from './verbs.ts'
import type { Token } from './tokens.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const everyday = setOf(
  'will mark may rose joy grace faith hope art sunny april june august summer autumn winter pat sue bill drew chance grant angel precious ruby dawn eve ray rob max dean frank jack gene miles reed chase guy an see so do in on he she a i el la van song long ali mom dad penny ginger sky skye star rain river brook cliff rich harry norm chuck nick tony skip wade reed ash ivy daisy lily violet iris olive ginger pepper basil melody harmony carol noel holly honey sandy misty stormy crystal jewel pearl amber gray grey major king prince duke earl page paige lane wren robin jay buddy happy merry charity serenity trinity destiny heaven genesis journey bea dee jo may june augustus stone forest woody pierce sage cash case justice marshal love lovely star royal true brandy sherry candy cookie toy joey',
)

export function isEverydayWord(word: string): boolean {
  return everyday.has(word)
}

const afterName = setOf(
  'weekly monthly biweekly told hasnt doesnt isnt didnt wasnt wont cant will would can could to and or is was has had says said wants needs goes gets sees thinks reports likes loves feels also then may might should shall must does did with va y le lo called came stopped started agreed declined plans from w',
)
/** Words after which a month stands. */
const beforeMonth = setOf(
  'in by since until till before after last next this early late mid during for of through from end every each en desde hasta',
)
const months = setOf('april may june august')
const pronouns = setOf('she he they it we i you the a an his her their that this for go be')

/** Whether an everyday word, typed with a capital, is somebody's name where it stands. */
export function isNameHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (!/^\p{Lu}/u.test(token.word)) return index === 0 && isPlainlyNamed(token, tokens[1])
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (months.has(token.plain) && isDate(before, after)) return false
  if (before?.isNext === undefined || isAllCapitals(token.word)) return isFollowed(token, after)
  return true
}

/** "faith checks on": written small at the head, before what only somebody can do. */
function isPlainlyNamed({ plain }: Token, next: Token | undefined): boolean {
  const isHelper = /^(?:will|may|can|see|so|do|in|on|an|a|i|he|she|el|la)$/u.test(plain)
  return !isHelper && next?.isNext === true && formsOfActing.now.has(next.plain)
}

function isDate(before: Token | undefined, after: Token | undefined): boolean {
  return (
    (before !== undefined && beforeMonth.has(before.plain)) ||
    (after !== undefined && /^\d/u.test(after.word) && after.isNext)
  )
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

/** What follows the first word makes it a name: a mark, a number, a verb of the third person, or a family name. */
function isFollowed(token: Token, after: Token | undefined): boolean {
  if (!after?.isNext || /^\d/u.test(after.word)) return true
  if (isVerbBefore(token.plain, after.plain)) return false
  return afterName.has(after.plain) || /^\p{Lu}/u.test(after.word) || isOfThirdPerson(after.plain)
}

/** "Will call", "May be", "Hope he", "Hope to". */
function isVerbBefore(plain: string, next: string): boolean {
  if (pronouns.has(next) || actingVerbs.has(next)) return true
  return (plain === 'hope' && next === 'to') || (plain === 'may' && next === 'be')
}

function isOfThirdPerson(word: string): boolean {
  const { now, past, going } = formsOfActing
  return (
    now.has(word) ||
    past.has(word) ||
    going.has(word) ||
    spanishForms.has(word) ||
    /^\p{Ll}{3,}[^s\P{L}]s$/u.test(word)
  )
}
