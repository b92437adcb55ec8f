/**
 * What can be offered while somebody writes: the names of this plan, and phrases
 * that were used in it before.
 *
 * A phrase begins with a little word that says where, when or with what ("at the
 * kitchen table", "during snack"), or stands behind "a", "the", "her" and the
 * like ("nursing pillow"), and ends where the next one begins. Nothing is
 * learned and nothing leaves the plan: another family's words are never offered.
 *
 * A phrase is offered when what was typed last is how it begins. A little word
 * alone is not enough, or every "at" would open a list.
 */

import { calledName } from './called-name.ts'
import type { Entry, Plan } from './plan-shape.ts'
import { present } from './present.ts'
import type { RecordId } from './shape.ts'

export interface EarlierWord {
  readonly words: string
  /** How many letters before the cursor it takes the place of. */
  readonly typed: number
  /** The person meant, where it is a person's name. */
  readonly person: RecordId | null
}

const MOST = 4
const LEAST_TYPED = 3
const LEAST_SAVED = 3
const LONGEST_PHRASE = 6

const openers = words(
  'at before after during while when in on by with near inside outside under until for into',
)
const articles = words('a an the his her their our my your')
const ends = words('and or so but that then than to of who which will is are was')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/**
 * What the end of a text may become, the most used first; at most four.
 * They go on in the letters that were typed: "During s" becomes "During snack".
 * `apart` is the entry that is being written: its own words are not offered to it.
 */
export function earlierWords(plan: Plan, before: string, apart: RecordId | null): readonly EarlierWord[] {
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-80)
  const tails = tailsOf(line)
  const found = new Map<string, EarlierWord & { readonly uses: number }>()
  for (const { words: phrase, uses, person } of [...namesOf(plan), ...phrasesOf(plan, apart)]) {
    const tail = tails.find((each) => begins(phrase, each, person !== null))
    if (tail === undefined) continue
    const rest = phrase.slice(tail.length)
    const known = found.get(rest)
    // "the kitchen table" and "kitchen table" put the same letters in.
    if (known === undefined || known.typed < tail.length)
      found.set(rest, { words: tail + rest, typed: tail.length, person, uses })
  }
  return [...found.values()]
    .toSorted((a, b) => Number(b.person !== null) - Number(a.person !== null) || b.uses - a.uses)
    .slice(0, MOST)
    .map(({ words: said, typed, person }) => ({ words: said, typed, person }))
}

/** The ends of a line that begin with a word: "at the kit", "the kit", "kit". The longest stands first. */
function tailsOf(line: string): readonly string[] {
  const starts = [...line.matchAll(/(?<![\p{L}\p{N}’'-])\p{L}/gu)].map(({ index }) => index)
  return starts.slice(-LONGEST_PHRASE).map((start) => line.slice(start))
}

function begins(phrase: string, tail: string, isName: boolean): boolean {
  if (tail.length < (isName ? 2 : LEAST_TYPED) || phrase.length - tail.length < LEAST_SAVED) return false
  if (!isName && tail.length <= smallWordsOf(phrase)) return false
  return isName ? phrase.startsWith(tail) : phrase.toLowerCase().startsWith(tail.toLowerCase())
}

/** How many letters the little words at the beginning of a phrase take: "at the " is seven. */
function smallWordsOf(phrase: string): number {
  const each = phrase.toLowerCase().split(' ')
  const telling = each.findIndex((word) => !openers.has(word) && !articles.has(word))
  return each.slice(0, telling).join(' ').length + 1
}

interface Known {
  readonly words: string
  readonly uses: number
  readonly person: RecordId | null
}

function namesOf(plan: Plan): readonly Known[] {
  const people = present(plan.people).flatMap(({ id, name }) => [
    { words: calledName({ name }), uses: 1, person: id },
    { words: name, uses: 0, person: id },
  ])
  const agencies = present(plan.agencies).map(({ name }) => ({ words: name, uses: 1, person: null }))
  return [...people, ...agencies]
}

const phrasesOfEntry = new WeakMap<Entry['text'], readonly string[]>()
const counted = new WeakMap<readonly Entry[], { apart: RecordId | null; phrases: readonly Known[] }>()

function phrasesOf(plan: Plan, apart: RecordId | null): readonly Known[] {
  const before = counted.get(plan.entries)
  if (before?.apart === apart) return before.phrases
  const uses = new Map<string, Known>()
  for (const entry of present(plan.entries)) {
    if (entry.id === apart) continue
    for (const phrase of phrasesIn(entry.text)) {
      const key = phrase.toLowerCase()
      uses.set(key, { words: phrase, uses: (uses.get(key)?.uses ?? 0) + 1, person: null })
    }
  }
  const phrases = [...uses.values()]
  counted.set(plan.entries, { apart, phrases })
  return phrases
}

function phrasesIn(text: Entry['text']): readonly string[] {
  const known = phrasesOfEntry.get(text)
  if (known !== undefined) return known
  const found = text.plain
    .slice(0, 2000)
    .split(/[.,;:!?()[\]“”"\n]+/u)
    .flatMap(phrasesOfClause)
  phrasesOfEntry.set(text, found)
  return found
}

function phrasesOfClause(clause: string): readonly string[] {
  const each = clause.split(/\s+/u).filter((word) => word !== '')
  return each.flatMap((word, at) => {
    const small = word.toLowerCase()
    if (openers.has(small)) return phraseFrom(each, at, 2)
    return articles.has(small) ? phraseFrom(each, at + 1, 2) : []
  })
}

/** The words from here to the next little word; none when they are fewer than `least`. */
function phraseFrom(each: readonly string[], at: number, least: number): readonly string[] {
  const rest = each.slice(at + 1, at + LONGEST_PHRASE)
  const end = rest.findIndex((word) => openers.has(word.toLowerCase()) || ends.has(word.toLowerCase()))
  const phrase = [each[at], ...(end < 0 ? rest : rest.slice(0, end))].filter((word) => word !== undefined)
  return phrase.length < least ? [] : [phrase.join(' ')]
}
