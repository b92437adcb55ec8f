/**
 * Where an entry stands today, whatever place was written on it.
 *
 * The grid is derived: a row stands there when its place is the grid and the
 * rules say so too. Everything else stands where it was put, with two
 * exceptions that wait in To sort: what the facts forbid there, and what a
 * question holds up. Words alone never throw an entry out of a place that a
 * person chose; they make a hint.
 *
 * One exception to that: a consultant alone with the family on a schedule waits
 * in To sort until somebody answers, or keeps it with a reason (PL-23).
 *
 * Every entry stands in exactly one stand, so nothing can vanish between two
 * lists.
 */

import type { Entry, Plan } from '../plan-shape.ts'
import { present } from '../present.ts'
import type { Advice } from './advice.ts'
import { isKept } from './kept.ts'
import { type Examined, examine } from './procedure.ts'
import { ruleOf } from './rules.ts'

export type Stand =
  | 'removed'
  | 'to-sort'
  | 'grid'
  | 'strategies'
  | 'supports'
  | 'waiting-supports'
  | 'remembered-supports'
  | 'transition'
  | 'assessment'
  | 'log'

/** Where an entry stands. */
export function standOf(entry: Entry, plan: Plan): Stand {
  if (entry.isRemoved) return 'removed'
  if (entry.place === 'to-sort') return 'to-sort'
  const examined = examine(entry, plan)
  if (entry.place === 'service') return isRow(examined.advice) ? 'grid' : 'to-sort'
  if (mayNotStay(entry, examined) || isLoose(entry, plan)) return 'to-sort'
  if (entry.place === 'strategy') return 'strategies'
  return entry.place === 'support' ? standOfSupport(entry, examined) : entry.place
}

/** Strategies and supports are read under an outcome; without one they would be nowhere. */
function isLoose({ place, outcomes }: Entry, plan: Plan): boolean {
  return (place === 'strategy' || place === 'support') && !hasOutcome({ outcomes }, plan)
}

function isRow(advice: Advice): boolean {
  return advice.kind === 'place' && advice.place === 'service'
}

/** Whether the entry is linked to an outcome that is on the plan. */
export function hasOutcome({ outcomes }: Pick<Entry, 'outcomes'>, plan: Plan): boolean {
  const here = outcomesOn(plan)
  return outcomes.some((id) => here.has(id))
}

const remembered = new WeakMap<Plan['outcomes'], ReadonlySet<string>>()

function outcomesOn({ outcomes }: Plan): ReadonlySet<string> {
  const before = remembered.get(outcomes)
  if (before !== undefined) return before
  const here = new Set(present(outcomes).map(({ id }) => id))
  remembered.set(outcomes, here)
  return here
}

function mayNotStay(entry: Entry, { facts, advice }: Examined): boolean {
  if (isKept(entry, advice.rule)) return false
  const isKnown = facts.basis === 'field' || facts.basis === 'actor'
  if (advice.kind === 'ask') return advice.rule === 'PL-23' || asksForStanding(entry, advice) || isKnown
  if (advice.kind === 'hand over') return isKnown
  return isKnown && advice.place !== entry.place && ruleOf(advice.rule).shuts.includes(entry.place)
}

/** Of the agency that somebody named for the entry; the agency of who acts is not named for it. */
function asksForStanding({ agency }: Entry, advice: Advice): boolean {
  return (
    agency !== null &&
    advice.kind === 'ask' &&
    advice.questions.some(({ ask }) => ask === 'gives-ei-services')
  )
}

/** A parent who said no to having it written is heard: it does not show. */
function standOfSupport({ status }: Entry, { facts }: Examined): Stand {
  if (status === 'declined' || status === 'ended') return 'remembered-supports'
  const isUnwanted = facts.isParentsOwn === 'yes' && facts.parentAgreed === 'no'
  return status === 'in place' && !isUnwanted ? 'supports' : 'waiting-supports'
}
