/**
 * The lists that the screen and the paper show.
 *
 * All of them come from one division of the plan's entries (`stand.ts`), which
 * is made once per plan. Entries stand in the order of their ranks, and of
 * their ids where two ranks are the same.
 */

import type { Entry, Plan } from '../plan-shape.ts'
import type { Advice, Question } from './advice.ts'
import { question } from './answers.ts'
import { adviseEntry } from './procedure.ts'
import { hasOutcome, type Stand, standOf } from './stand.ts'

export interface Sortable {
  readonly entry: Entry
  readonly advice: Advice
  /** The one question to ask first; `null` when there is none and a place can be offered. */
  readonly question: Question | null
}

type Division = Readonly<Record<Stand, readonly Entry[]>>

const divisions = new WeakMap<Plan, Division>()

/** The rows of the grid: what was put there and what the rules say belongs there. */
export function gridOf(plan: Plan): readonly Entry[] {
  return divisionOf(plan).grid
}

const sortables = new WeakMap<Plan, readonly Sortable[]>()

/** What has no place yet or may not stand where it was put, each with its reason and one question. */
export function toSortOf(plan: Plan): readonly Sortable[] {
  const before = sortables.get(plan)
  if (before) return before
  const sorted = divisionOf(plan)['to-sort'].map((entry) => sortable(entry, plan))
  sortables.set(plan, sorted)
  return sorted
}

/** The strategies of an outcome; without one, of all outcomes. */
export function strategiesOf(plan: Plan, outcomeId?: string): readonly Entry[] {
  return ofOutcome(divisionOf(plan).strategies, outcomeId)
}

/** The supports that are in place: what shows and prints as currently available. */
export function supportsOf(plan: Plan, outcomeId?: string): readonly Entry[] {
  return ofOutcome(divisionOf(plan).supports, outcomeId)
}

/** Supports that are needed, or of which nobody has said whether they are there. */
export function waitingSupportsOf(plan: Plan, outcomeId?: string): readonly Entry[] {
  return ofOutcome(divisionOf(plan)['waiting-supports'], outcomeId)
}

/** Supports that were declined or have ended. */
export function rememberedSupportsOf(plan: Plan, outcomeId?: string): readonly Entry[] {
  return ofOutcome(divisionOf(plan)['remembered-supports'], outcomeId)
}

/** The entries of the pages that have no list of their own here. */
export function entriesIn(plan: Plan, stand: 'transition' | 'assessment' | 'log'): readonly Entry[] {
  return divisionOf(plan)[stand]
}

function divisionOf(plan: Plan): Division {
  const before = divisions.get(plan)
  if (before) return before
  const division: Record<Stand, Entry[]> = {
    removed: [],
    'to-sort': [],
    grid: [],
    strategies: [],
    supports: [],
    'waiting-supports': [],
    'remembered-supports': [],
    transition: [],
    assessment: [],
    log: [],
  }
  for (const entry of plan.entries.toSorted(byRank)) division[standOf(entry, plan)].push(entry)
  divisions.set(plan, division)
  return division
}

function byRank(a: Entry, b: Entry): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}

function ofOutcome(entries: readonly Entry[], outcomeId: string | undefined): readonly Entry[] {
  return outcomeId === undefined ? entries : (byOutcome(entries).get(outcomeId) ?? none)
}

const none: readonly Entry[] = []
const gathered = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Entry[]>>()

/** Gathered once for each list: every outcome of a plan asks for its own. */
function byOutcome(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const before = gathered.get(entries)
  if (before !== undefined) return before
  const lists = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const id of new Set(entry.outcomes)) {
      const list = lists.get(id)
      if (list === undefined) lists.set(id, [entry])
      else list.push(entry)
    }
  gathered.set(entries, lists)
  return lists
}

/** Strategies and supports are read under an outcome, so it is asked for before they go there. */
function wantsOutcome(entry: Entry, advice: Advice, plan: Plan): boolean {
  const goesThere = advice.kind === 'place' && (advice.place === 'strategy' || advice.place === 'support')
  return goesThere && !hasOutcome(entry, plan)
}

function sortable(entry: Entry, plan: Plan): Sortable {
  const advice = adviseEntry(entry, plan)
  if (wantsOutcome(entry, advice, plan)) return { entry, advice, question: question('which-outcome') }
  return { entry, advice, question: advice.kind === 'hand over' ? null : (advice.questions[0] ?? null) }
}
