/** What a clause is taken to say, in the words of an entry's fields; the decision table does the rest. */

import type { Category, Nature, ServiceType, Status } from '../plan-shape.ts'
import type { Cue } from './cue.ts'

export interface Reading {
  readonly nature: Nature
  readonly category?: Category
  readonly serviceType?: ServiceType
  /** Whether the words name a service that has to come from somewhere. */
  readonly from?: 'somebody' | 'to be found' | 'to be named'
  readonly status?: Status
  /** The words or the provider say that the team needs it, where words alone would not. */
  readonly isNeeded?: boolean
  /** The cues that it rests on, for the quote. */
  readonly cues: readonly Cue[]
  /** A question of the reading's own, asked before the others. */
  readonly question?: { readonly ask: string; readonly text: string }
  /** Said in place of the rule's own reason, where the rule is wider than its sentence. */
  readonly reason?: string
  readonly findings?: readonly string[]
}
