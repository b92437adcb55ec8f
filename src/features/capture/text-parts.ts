/**
 * What stands in the box, in parts that are read one after the other.
 *
 * A line such as "Outcome 2:" or the words of an outcome's statement says which
 * outcome the lines after it are for. A statement that no outcome has yet is
 * for the outcome that waits for one, else for a new one. A text that is very
 * long is cut between two lines, so that the page never waits for the whole.
 *
 * The parts are made one at a time: of a megabyte only what is shown is read.
 */

import { isOutcomeLine, type RecordId } from '#domain'

export interface KnownOutcome {
  readonly id: RecordId
  readonly statement: string
}

/** Which outcome a part is for; without a key for none. */
export interface PartOutcome {
  readonly key: string | null
  readonly statement: string
  /** Its number on the plan, counted from one; 0 for none. */
  readonly number: number
  /** `stated`: the text gives an outcome its statement; `new`: it states one that the plan does not have. */
  readonly kind: 'known' | 'stated' | 'new'
}

export interface TextPart {
  readonly words: string
  readonly outcome: PartOutcome
  /** Its first line speaks of the outcome. */
  readonly isHeaded: boolean
  /** Where the text goes on after it. */
  readonly end: number
}

const label =
  /^\s*(?:IFSP\s+|child\s+|family\s+)?(?:outcome|resultado|goal)(?:\s*#?(?<number>\d+))?\s*(?::|[–—-]\s)\s*/iu

const LONG = 3000

/** The parts of a text in their order; `here` is the outcome of what stands above the first line that names one. */
export function* partsOf(
  text: string,
  outcomes: readonly KnownOutcome[],
  here: RecordId | null,
): Generator<TextPart> {
  const found = new Finder(outcomes, here)
  let part = { words: '', outcome: found.here, isHeaded: false }
  for (const { line, end } of linesOf(text)) {
    const header = found.headerIn(line)
    if (header !== null || part.words.length + line.length > LONG) {
      if (part.words !== '') yield { ...part, end: end - line.length }
      part = { words: '', ...(header ?? { outcome: part.outcome, isHeaded: false }) }
    }
    part.words += header?.isHeaded === false ? line.replace(label, '') : line
  }
  if (part.words !== '') yield { ...part, end: text.length }
}

/** Lines with what ends them; one that is too long to be read at once is cut at a blank. */
function* linesOf(text: string): Generator<{ readonly line: string; readonly end: number }> {
  let start = 0
  while (start < text.length) {
    const next = text.indexOf('\n', start) + 1 || text.length
    const end = next - start <= LONG ? next : cutBefore(text, start)
    yield { line: text.slice(start, end), end }
    start = end
  }
}

function cutBefore(text: string, start: number): number {
  const long = text.slice(start, start + LONG)
  const sentence = [...long.matchAll(/[.!?;]\s+/gu)].at(-1)
  if (sentence) return start + sentence.index + sentence[0].length
  const blank = long.lastIndexOf(' ')
  return start + (blank > 0 ? blank + 1 : LONG)
}

interface Header {
  readonly outcome: PartOutcome
  /** The line says the outcome; otherwise what follows its label is an entry. */
  readonly isHeaded: boolean
}

/** Looks for lines that name an outcome, and remembers which were stated on the way. */
class Finder {
  readonly here: PartOutcome
  readonly #outcomes: readonly PartOutcome[]
  readonly #stated = new Map<string, PartOutcome>()

  constructor(outcomes: readonly KnownOutcome[], here: RecordId | null) {
    this.#outcomes = outcomes.map(({ id, statement }, index) => ({
      key: id,
      statement,
      number: index + 1,
      kind: 'known',
    }))
    this.here = this.#outcomes.find(({ key }) => key === here) ?? none
  }

  headerIn(line: string): Header | null {
    const labelled = label.exec(line)
    if (labelled === null) return this.#statedIn(firstSentence(line))
    const said = line.slice(labelled[0].length)
    const number = labelled.groups?.['number']
    return number === undefined ? this.#unnumbered(said) : this.#numbered(Number(number), said)
  }

  #statedIn(sentence: string): Header | null {
    const outcome = this.#outcomes.find(({ statement }) => isOutcomeLine(sentence, statement))
    return outcome === undefined ? null : { outcome, isHeaded: true }
  }

  #numbered(number: number, said: string): Header {
    const outcome = this.#outcomes[number - 1]
    if (outcome === undefined) return this.#new(`new-${number}`, said)
    if (outcome.statement.trim() === '' && said.trim() !== '') return this.#giving(outcome)
    return {
      outcome,
      isHeaded: said.trim() === '' || isOutcomeLine(firstSentence(said), outcome.statement),
    }
  }

  #unnumbered(said: string): Header {
    const same = this.#statedIn(firstSentence(said))
    if (same !== null) return same
    const isOpen = this.here.key !== null && this.here.statement.trim() === ''
    return isOpen && !this.#stated.has(this.here.key ?? '')
      ? this.#giving(this.here)
      : this.#new(`new-${firstSentence(said).trim().toLowerCase()}`, said)
  }

  /** The first line after the label of an outcome without a statement is its statement; a later one is an entry. */
  #giving(outcome: PartOutcome): Header {
    const key = outcome.key ?? ''
    const before = this.#stated.get(key)
    if (before !== undefined) return { outcome: before, isHeaded: false }
    const stated: PartOutcome = { ...outcome, kind: 'stated' }
    this.#stated.set(key, stated)
    return { outcome: stated, isHeaded: true }
  }

  #new(key: string, said: string): Header {
    const before = this.#stated.get(key)
    if (before !== undefined) return { outcome: before, isHeaded: said.trim() === '' }
    const added = [...this.#stated.values()].filter(({ kind }) => kind === 'new').length
    const number = this.#outcomes.length + added + 1
    const outcome: PartOutcome = { key, statement: '', number, kind: 'new' }
    this.#stated.set(key, outcome)
    return { outcome, isHeaded: true }
  }
}

const none: PartOutcome = { key: null, statement: '', number: 0, kind: 'known' }

function firstSentence(line: string): string {
  return /^.*?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line
}

/** The statement without the label before it. */
export function statementIn(line: string): string {
  return line.replace(label, '').trim()
}
