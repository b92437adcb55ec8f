/**
 * The order of asking.
 *
 * The list reads from top to bottom and stops at the first that answers. Words
 * that are no entry come first; then what has a place by its matter; then the
 * ECMH consultant, before anything could make a row of consultation; then what
 * people do; and only then services and what the family can lean on. A parent's
 * own care stands before every question about agencies.
 */

import type { Entry, Plan } from '../plan-shape.ts'
import type { Advice } from './advice.ts'
import { asks, question } from './answers.ts'
import { type EntryFacts, factsOf } from './facts.ts'
import { placeAction } from './place-action.ts'
import { placeConsultation } from './place-consultation.ts'
import { placeDevice } from './place-device.ts'
import { placeEvaluation } from './place-evaluation.ts'
import { placeMedicalCare } from './place-medical-care.ts'
import { placeParentCare } from './place-parent-care.ts'
import { placeProgramDuty } from './place-program-duty.ts'
import { placeResource } from './place-resource.ts'
import { placeService } from './place-service.ts'
import { placeStatement } from './place-statement.ts'
import { placeTransition } from './place-transition.ts'
import { otherReasons } from './words.en.ts'

const procedure: readonly ((facts: EntryFacts) => Advice | null)[] = [
  placeStatement,
  placeTransition,
  placeProgramDuty,
  placeEvaluation,
  placeConsultation,
  placeAction,
  placeParentCare,
  placeResource,
  placeMedicalCare,
  placeDevice,
  placeService,
]

/** Says where an entry with these facts belongs, or what must be asked first. */
export function placeFacts(facts: EntryFacts): Advice {
  for (const place of procedure) {
    const advice = place(facts)
    if (advice) return advice
  }
  return asks(facts, 'PL-15', [question('what-is-it')], otherReasons.notDecided)
}

export interface Examined {
  readonly facts: EntryFacts
  readonly advice: Advice
}

interface Remembered {
  readonly surroundings: readonly unknown[]
  readonly examined: Examined
}

const remembered = new WeakMap<Entry, Remembered>()

/** The facts of an entry and where it belongs; worked out again only when the entry, the people or the agencies change. */
export function examine(entry: Entry, plan: Plan): Examined {
  const surroundings = [plan.people, plan.agencies]
  const before = remembered.get(entry)
  if (before && before.surroundings.every((each, index) => each === surroundings[index]))
    return before.examined
  const facts = factsOf(entry, plan)
  const examined = { facts, advice: placeFacts(facts) }
  remembered.set(entry, { surroundings, examined })
  return examined
}

/** Says where an entry of the plan belongs, with the rule, the reason and the source. */
export function adviseEntry(entry: Entry, plan: Plan): Advice {
  return examine(entry, plan).advice
}
