/**
 * What somebody typed, taken apart, with a place offered for every clause.
 *
 * A suggestion is an offer and writes nothing. Its `fields` are named as the
 * fields of an entry, so that an entry written from them is placed by the same
 * rules in the same place.
 */

import type { Destination, RuleId } from '../placement/advice.ts'
import type { Entry, ServiceType, Standing, Status } from '../plan-shape.ts'

export interface CaptureProvider {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly givesEiServices: Standing
  readonly employsEcmhConsultant?: boolean
}

export interface CapturePerson {
  readonly name: string
  /** A role's id, or free words: `OT`, `developmental specialist`, `mother`. */
  readonly role: string
  readonly isPsp: boolean
}

export interface CaptureContext {
  readonly providers: readonly CaptureProvider[]
  /** The child and the family included. */
  readonly people: readonly CapturePerson[]
  /** The outcome's statement; where the text repeats it, that line is no entry. */
  readonly outcome?: string
}

/** A place, or `ask`: it waits in To sort with its question. */
export type SuggestedDestination = Destination | 'ask'

export interface SuggestedQuestion {
  readonly ask: string
  readonly text: string
}

export interface SuggestedFinding {
  readonly id: string
  readonly message: string
  /** The words that led to it, as typed. */
  readonly matched: readonly string[]
}

/** What else the words told about the entry; `agency` is a name, in the list or not. */
export type SuggestedFields = Partial<
  Pick<
    Entry,
    | 'nature'
    | 'category'
    | 'isNeeded'
    | 'isToBeFound'
    | 'frequency'
    | 'minutes'
    | 'intensity'
    | 'method'
    | 'location'
  >
> & { readonly agency?: string }

export interface SuggestedEntry {
  /** The clause as typed, line breaks and runs of blanks made one blank. */
  readonly text: string
  readonly destination: SuggestedDestination
  /** Places that another entry beside this one is offered for. */
  readonly also: readonly Destination[]
  readonly rule: RuleId
  /** The reason in one sentence, and the matched words in quotes. */
  readonly because: string
  /** Names as the caller gave them; the id of a role where nobody, or more than one, has it. */
  readonly actors: readonly string[]
  readonly status: Status
  /** Left out when none is named or meant. */
  readonly serviceType?: ServiceType
  readonly fields: SuggestedFields
  readonly findings: readonly SuggestedFinding[]
  readonly questions: readonly SuggestedQuestion[]
}

export interface Suggestion {
  readonly entries: readonly SuggestedEntry[]
  /** Lines that state the outcome itself. */
  readonly outcomeLines: readonly string[]
}

/** One clause of a text that is read bit by bit: an entry, or a line that states the outcome. */
export interface SuggestedStep {
  readonly entry: SuggestedEntry | null
  readonly outcomeLine: string | null
  /** How much of the text is read, from 0 to 1. */
  readonly share: number
}
