/**
 * Which actions fit what was typed, the best first.
 *
 * Every typed word has to fit some word of the action, in any order. A word of
 * the label weighs more than one that stands for it; what can be done here
 * weighs more than where one can go. Groups stand in the order of their best.
 */

import type { ActionGroup, OfferedAction } from '#session'
import { closeness, wordsOf } from './closeness.ts'

export interface FoundGroup {
  readonly group: ActionGroup | 'used'
  readonly actions: readonly OfferedAction[]
}

/** An action with its words made ready, once for each time the list is opened. */
export interface Findable {
  readonly action: OfferedAction
  readonly label: readonly string[]
  readonly beside: readonly string[]
}

export function findableOf(action: OfferedAction): Findable {
  const { label, hint = '', keywords = '' } = action
  return { action, label: wordsOf(label), beside: wordsOf(`${hint} ${keywords}`) }
}

const MOST_FOUND = 30
const BESIDE = 0.7
const ALREADY_SAID = 0.3

const weights: Readonly<Record<ActionGroup, number>> = {
  here: 3,
  go: 2,
  outcomes: 2,
  people: 1.5,
  plans: 1,
  help: 0,
}

/** `here`: the records in which somebody is, whose own actions come before those of others. */
export function searchActions(
  all: readonly Findable[],
  typed: string,
  here: ReadonlySet<string>,
): readonly FoundGroup[] {
  const sought = wordsOf(typed)
  const scored = all
    .map((findable) => ({ action: findable.action, score: scoreOf(findable, sought, here) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_FOUND)
  return grouped(scored.map(({ action }) => action))
}

function scoreOf({ action, label, beside }: Findable, sought: readonly string[], here: ReadonlySet<string>) {
  const fits = sought.map((word) => Math.max(best(word, label), BESIDE * best(word, beside)))
  if (fits.length === 0 || fits.includes(0)) return 0
  const sum = fits.reduce((total, fit) => total + fit, 0)
  const unsaid = Math.max(label.length - sought.length, 0)
  return sum / fits.length + weights[action.group ?? 'here'] - ALREADY_SAID * unsaid + nearness(action, here)
}

function best(word: string, among: readonly string[]): number {
  return among.reduce((most, each) => Math.max(most, closeness(word, each)), 0)
}

/** What belongs to the record one is in comes first, what belongs to another one last; what cannot be done now behind. */
function nearness({ about, isDisabled }: OfferedAction, here: ReadonlySet<string>): number {
  const belongs = about === undefined ? 0 : here.has(about) ? 2 : -4
  return isDisabled === true ? belongs - 4 : belongs
}

function grouped(actions: readonly OfferedAction[]): readonly FoundGroup[] {
  const groups = [...new Set(actions.map(({ group = 'here' }) => group))]
  return groups.map((group) => ({
    group,
    actions: actions.filter((action) => (action.group ?? 'here') === group),
  }))
}

const usual: readonly (readonly [group: ActionGroup, most: number])[] = [
  ['here', 10],
  ['go', 8],
  ['outcomes', 6],
  ['people', 5],
  ['plans', 5],
  ['help', 3],
]

interface Now {
  readonly here: ReadonlySet<string>
  /** The ids of actions, the last used first. */
  readonly used: readonly string[]
}

/** What is offered before anything is typed: the last used, then some of each group. */
export function usualActions(all: readonly OfferedAction[], { here, used }: Now): readonly FoundGroup[] {
  const again = used
    .flatMap((id) => all.find((action) => action.id === id && action.isDisabled !== true) ?? [])
    .slice(0, 3)
  const rest = all.filter((action) => !again.includes(action) && isUsual(action, here))
  const groups = usual.map(([group, most]) => ({ group, actions: some(rest, group, most) }))
  return [{ group: 'used' as const, actions: again }, ...groups].filter(({ actions }) => actions.length > 0)
}

function isUsual({ about, isDisabled }: OfferedAction, here: ReadonlySet<string>): boolean {
  return isDisabled !== true && (about === undefined || here.has(about))
}

/** Some of the general ones, and beside them all that belong to the record one is in. */
function some(all: readonly OfferedAction[], group: ActionGroup, most: number): readonly OfferedAction[] {
  const mine = all.filter((action) => (action.group ?? 'here') === group)
  const general = mine.filter(({ about }) => about === undefined)
  return [...general.slice(0, most), ...mine.filter(({ about }) => about !== undefined)]
}
