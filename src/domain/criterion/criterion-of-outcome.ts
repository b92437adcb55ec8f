/**
 * How we will know, as the whole outcome says it.
 *
 * The criterion has a field of its own, but people say it in the statement as
 * well: "Mom feeds Charli breakfast 4 of 7 days a week". Where the field says
 * how much or how often, it holds; otherwise the statement does. Parts of the
 * day and places may come from either.
 */

import type { Outcome } from '../plan-shape.ts'
import { countInWords } from './in-words.en.ts'
import { type CriterionWords, readCriterion } from './read-criterion.ts'

export type CriterionSource = 'criterion' | 'statement'

export interface CriterionOfOutcome {
  readonly read: CriterionWords
  /** The fields that it was read from. */
  readonly sources: readonly CriterionSource[]
  /** How often, as the statement says it, where the field says something else; else null. */
  readonly otherwise: string | null
}

/** `null` when neither the field nor the statement says what to look for. */
export function criterionOfOutcome(
  outcome: Pick<Outcome, 'statement' | 'criterion'>,
): CriterionOfOutcome | null {
  const field = readCriterion(outcome.criterion)
  const statement = countedIn(readCriterion(outcome.statement))
  if (field === null) return statement && { read: statement, sources: ['statement'], otherwise: null }
  if (statement === null) {
    const places = readCriterion(outcome.statement)?.places ?? []
    return withPlaces(field, places)
  }
  return isCounted(field)
    ? withPlaces(field, statement.places, otherwise(field, statement))
    : both(field, statement)
}

/** What counts: a part of the day alone is no criterion. */
function countedIn(read: CriterionWords | null): CriterionWords | null {
  return read !== null && (isCounted(read) || read.vague.length > 0) ? read : null
}

function isCounted({ howMuch, howOften }: CriterionWords): boolean {
  return howMuch !== null || howOften !== null
}

function withPlaces(
  field: CriterionWords,
  places: CriterionWords['places'],
  differs: string | null = null,
): CriterionOfOutcome {
  const isBorrowed = field.places.length === 0 && places.length > 0 && isCounted(field)
  return {
    read: isBorrowed ? { ...field, places } : field,
    sources: isBorrowed ? ['criterion', 'statement'] : ['criterion'],
    otherwise: differs,
  }
}

function both(field: CriterionWords, statement: CriterionWords): CriterionOfOutcome {
  return {
    read: {
      howMuch: statement.howMuch,
      howOften: statement.howOften,
      keepsUp: field.keepsUp ?? statement.keepsUp,
      window: field.window ?? statement.window,
      places: field.places.length > 0 ? field.places : statement.places,
      vague: [...field.vague, ...statement.vague],
    },
    sources: ['criterion', 'statement'],
    otherwise: null,
  }
}

function otherwise(field: CriterionWords, statement: CriterionWords): string | null {
  if (field.howOften === null || statement.howOften === null) return null
  const [ours, theirs] = [countInWords(field.howOften), countInWords(statement.howOften)]
  return ours === theirs ? null : theirs
}
