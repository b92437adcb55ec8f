/**
 * What a criterion says, read from its words.
 *
 * One pass from left to right: at each word the readers are asked in a fixed
 * order, and the first that knows what begins here takes its words. Nothing is
 * guessed: what no reader knows is left alone, and every part of the answer
 * quotes the words it rests on. 34 CFR 303.344(c) asks for criteria; what makes
 * one good is for others to say.
 */

import type { Count } from './read-count.ts'
import { readCount } from './read-count.ts'
import { readPlaces } from './read-place.ts'
import { readLasting, type Span } from './read-span.ts'
import { readWindow, type Until } from './read-window.ts'
import { matchPhrase, type Token, tokensOf } from './token.ts'
import { vagueWords } from './vague-words.ts'

/** A part of the answer, with the words it was read from as they were typed. */
type Quoted<Part> = Part & { readonly words: string; readonly from: number }

export interface CriterionWords {
  /** How much each time: 2 minutes, 5 bites. */
  readonly howMuch: Quoted<Count> | null
  /** How often: 4 of 7 days a week, every night, 1 trip. */
  readonly howOften: Quoted<Count> | null
  /** How long it is to keep up: two weeks, three days in a row. */
  readonly keepsUp: Quoted<Span> | null
  /** By when. */
  readonly window: Quoted<{ readonly until: Until }> | null
  /** Parts of the day and places, each once. */
  readonly places: readonly Quoted<{ readonly said: string }>[]
  /** Words such as "most days" that leave open how often. */
  readonly vague: readonly Quoted<{ readonly unit: string }>[]
}

type Found = { -readonly [Part in keyof CriterionWords]: CriterionWords[Part] }

/** Answers what the words say, or `null` when they say nothing that can be looked for. */
export function readCriterion(text: string): CriterionWords | null {
  const reading = new Reading(text)
  return reading.found
}

class Reading {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #found: Found = {
    howMuch: null,
    howOften: null,
    keepsUp: null,
    window: null,
    places: [],
    vague: [],
  }

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokensOf(text)
    for (let at = 0; at < this.#tokens.length;) at = this.#step(at)
  }

  get found(): CriterionWords | null {
    const { howMuch, howOften, keepsUp, window, places, vague } = this.#found
    const isNothing = [howMuch, howOften, keepsUp, window].every((part) => part === null)
    return isNothing && places.length + vague.length === 0 ? null : this.#found
  }

  /** Takes what begins at `at`, and answers where to go on. */
  #step(at: number): number {
    return (
      this.#takeVague(at) ??
      this.#takeWindow(at) ??
      this.#takeLasting(at) ??
      this.#takeCount(at) ??
      this.#takePlaces(at) ??
      at + 1
    )
  }

  #takeVague(at: number): number | null {
    const vague = matchPhrase(this.#tokens, at, vagueWords)
    if (vague === null) return null
    this.#found.vague = [...this.#found.vague, this.#quoted(at, vague.next, { unit: vague.meaning })]
    return vague.next
  }

  #takeWindow(at: number): number | null {
    const read = readWindow(this.#tokens, at)
    if (read === null) return null
    this.#found.window ??= this.#quoted(at, read.next, { until: read.until })
    return read.next
  }

  #takeLasting(at: number): number | null {
    const read = readLasting(this.#tokens, at)
    if (read === null) return null
    this.#found.keepsUp ??= this.#quoted(at, read.next, read.span)
    return read.next
  }

  #takeCount(at: number): number | null {
    const read = readCount(this.#tokens, at)
    if (read === null) return null
    const slot = isHowMuch(read.count) ? 'howMuch' : 'howOften'
    this.#found[slot] ??= this.#quoted(at, read.next, read.count)
    return read.next
  }

  #takePlaces(at: number): number | null {
    const read = readPlaces(this.#tokens, at)
    const fresh = read.filter(({ said }) => this.#found.places.every((known) => known.said !== said))
    const quoted = fresh.map((place) => this.#quoted(place.at, place.next, { said: place.said }))
    this.#found.places = [...this.#found.places, ...quoted]
    return read.at(-1)?.next ?? null
  }

  #quoted<Part extends object>(at: number, next: number, part: Part): Quoted<Part> {
    const from = this.#tokens[at]?.at ?? 0
    return { ...part, from, words: this.#text.slice(from, this.#tokens[next - 1]?.end ?? from) }
  }
}

/** Bites, words and minutes are how much; days, meals and tries how often. */
function isHowMuch({ unit, amount }: Count): boolean {
  return amount !== null && (unit?.kind === 'clock' || unit?.kind === 'thing')
}
