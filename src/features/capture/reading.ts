/**
 * What was typed, as it was read: one row per clause, under its outcome.
 *
 * About a hundred rows are made at once, which is what a screen can show without a wait. What was not reached stays in the
 * box word for word, and comes next.
 */

import {
  type CaptureContext,
  isOutcomeLine,
  type RecordId,
  type SuggestedEntry,
  type Suggestion,
} from '#domain'
import { type KnownOutcome, type PartOutcome, partsOf, statementIn, type TextPart } from './text-parts.ts'

/** Reads a text and offers a place for every clause; how and where it does so is the app's business. */
export type Suggest = (text: string, context: CaptureContext) => Promise<Suggestion>

export interface OfferedRow {
  /** The same as long as the clause stays as it is, wherever it stands. */
  readonly key: string
  readonly suggested: SuggestedEntry
}

export interface RowGroup {
  readonly outcome: PartOutcome
  /** The line of the text that names the outcome; `null` when none does. */
  readonly heading: string | null
  readonly rows: readonly OfferedRow[]
}

export interface Reading {
  /** The text that was read. */
  readonly text: string
  readonly groups: readonly RowGroup[]
  /** What was not reached, word for word. */
  readonly rest: string
}

export interface ReadingSettings {
  readonly suggest: Suggest
  readonly context: CaptureContext
  readonly outcomes: readonly KnownOutcome[]
  readonly here: RecordId | null
}

export interface Watch {
  readonly isStale: () => boolean
  /** How many clauses are read so far. */
  readonly onProgress: (count: number) => void
}

const MOST_ROWS = 100

/** Reads a text part by part; `null` when it was no longer wanted. */
export async function readText(
  text: string,
  { suggest, context, outcomes, here }: ReadingSettings,
  { isStale, onProgress }: Watch,
): Promise<Reading | null> {
  const groups: RowGroup[] = []
  const keyOf = keysInTurn()
  let [count, end] = [0, 0]
  for (const part of partsOf(text, outcomes, here)) {
    if (count >= MOST_ROWS) break
    // oxlint-disable-next-line no-await-in-loop -- the next part is only read while it is wanted
    const read = await suggest(part.words, { ...context, outcome: part.outcome.statement })
    if (isStale()) return null
    addTo(groups, part, groupOf(part, read, keyOf))
    count += read.entries.length
    end = part.end
    onProgress(count)
  }
  return { text, groups, rest: text.slice(end) }
}

/** What states an outcome in the middle of other words is no header: it waits as a row, so that nothing is lost. */
function groupOf(part: TextPart, { entries, outcomeLines }: Suggestion, keyOf: KeyOf): RowGroup {
  const { outcome, isHeaded } = part
  const others = (isHeaded ? outcomeLines.slice(1) : outcomeLines).filter(
    (line) => !isOutcomeLine(statementIn(line), outcome.statement),
  )
  const rows = [...entries, ...others.map(toSort)].map((suggested) => ({
    key: keyOf(suggested.text),
    suggested,
  }))
  return { outcome, heading: isHeaded ? statementIn(outcomeLines[0] ?? '') : null, rows }
}

/** A part that only goes on with the outcome before it joins that group. */
function addTo(groups: RowGroup[], part: TextPart, group: RowGroup): void {
  const last = groups.at(-1)
  if (last === undefined || part.isHeaded || last.outcome.key !== group.outcome.key) groups.push(group)
  else groups[groups.length - 1] = { ...last, rows: [...last.rows, ...group.rows] }
}

type KeyOf = (words: string) => string

/** The words, and for the same words again how often they came before. */
function keysInTurn(): KeyOf {
  const seen = new Map<string, number>()
  return (words) => {
    const times = seen.get(words) ?? 0
    seen.set(words, times + 1)
    return `${words} ${times}`
  }
}

/** Every line as an entry to sort, for the case that nothing can be read. */
export function unread(text: string, outcome: PartOutcome): Reading {
  const keyOf = keysInTurn()
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const rows = lines.slice(0, MOST_ROWS).map((line) => ({ key: keyOf(line), suggested: toSort(line) }))
  return { text, groups: [{ outcome, heading: null, rows }], rest: lines.slice(MOST_ROWS).join('\n') }
}

function toSort(text: string): SuggestedEntry {
  return {
    text,
    destination: 'ask',
    also: [],
    rule: 'PL-01',
    because: '',
    actors: [],
    status: 'unknown',
    fields: {},
    findings: [],
    questions: [],
  }
}
