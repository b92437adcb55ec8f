/**
 * What the rules say about one entry.
 *
 * An entry belongs in a place, or its words belong in a field that is no place
 * (what is happening now, a concern), or nobody can say before a question is
 * answered. Whatever the answer, it carries the row of the decision table it
 * comes from, one plain sentence why, and where that is written.
 */

import type { Place, ServiceType } from '../plan-shape.ts'
import type { RecordId } from '../shape.ts'
import type { RuleId } from './rules.ts'

export type { RuleId } from './rules.ts'

/** A place on the plan. To sort is where an entry waits, never where it belongs. */
export type Destination = Exclude<Place, 'to-sort'>

/** Where words go that are no entry. */
export type PlainField = 'concern' | 'happening-now' | 'service-coordinator' | 'outcome-and-service'

interface Grounds {
  readonly rule: RuleId
  /** One sentence in plain words, ready for the screen. */
  readonly reason: string
  /** The rule's source, ready for the screen: `34 CFR 303.344(d)`. */
  readonly citation: string
  /** The words of the entry that the answer rests on, as they were typed; empty when it rests on facts. */
  readonly matched: readonly string[]
}

export type Advice = Grounds &
  (
    | {
        readonly kind: 'place'
        readonly place: Destination
        readonly also: readonly Companion[]
        /** Worth asking, and no reason to wait: the place is the same whatever the answer. */
        readonly questions: readonly Question[]
      }
    | { readonly kind: 'hand over'; readonly to: PlainField }
    | { readonly kind: 'ask'; readonly questions: readonly Question[] }
  )

/** Another entry that this one calls for: PL-01's line among the strategies, the step that gets a needed service. */
export interface Companion {
  /** `consent-check` is no entry: look whether the parent's consent for screening the child is on file (PL-03). */
  readonly what: 'strategy-line' | 'step' | 'service-row' | 'support' | 'consent-check'
  readonly rule: RuleId
  readonly reason: string
}

/** A question that only people can answer, and whom or what it is about. */
export type Question =
  | { readonly ask: 'gives-ei-services'; readonly agency: RecordId; readonly text: string }
  | { readonly ask: 'which-agency'; readonly text: string }
  | { readonly ask: 'service-type'; readonly likely: ServiceType; readonly text: string }
  | { readonly ask: 'which-outcome'; readonly text: string }
  | { readonly ask: 'is-needed'; readonly text: string }
  | { readonly ask: 'in-place'; readonly text: string }
  | { readonly ask: 'parent-agreed'; readonly text: string }
  | { readonly ask: 'who-joins'; readonly text: string }
  | { readonly ask: 'is-it-consultation'; readonly text: string }
  | { readonly ask: 'what-is-it'; readonly text: string }

/**
 * Something worth a look, beside where the entry belongs.
 *
 * `grid`: it may not stand on the grid; never capped, never hidden, cannot be
 * kept. `move`: it may belong elsewhere; can be kept. `look`: a question of
 * wording or privacy.
 */
export interface PlacementFinding {
  /** Stable name of the check: `ecmh-on-grid`, `parent-health`. */
  readonly id: string
  readonly entry: RecordId
  /** Where `entry` is to be found: a service written as an outcome is a finding about an outcome. */
  readonly of: 'entries' | 'outcomes'
  readonly severity: 'grid' | 'move' | 'look'
  readonly rule: RuleId
  readonly message: string
  readonly citation: string
  readonly matched: readonly string[]
  /** Where a move would bring it; `null` when nothing is to be moved. */
  readonly moveTo: Destination | PlainField | null
  /** Whether "Keep here" is offered. */
  readonly canKeep: boolean
  /** What to ask with it; `null` when there is nothing to ask. */
  readonly question: Question | null
}
