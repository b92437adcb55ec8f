/** What can be done with each card, for the list of actions: the same as in its menu, and opening it. */

import { findEntry, type Plan } from '#domain'
import type { OfferedAction } from '#session'
import type { MenuAction } from '#ui'
import { type Column, fullName } from './beside.ts'
import { type StrategyMoves, strategyActions } from './strategy-actions.ts'
import { supportActions, type SupportMoves } from './SupportCard.tsx'
import { words } from './words.en.ts'

interface Cards<Moves> {
  readonly ids: readonly string[]
  /** Whether the plan has another outcome. */
  readonly hasOthers: boolean
  readonly column: Column | null
  readonly moves: Moves
}

export function strategyOffers(plan: Plan, cards: Cards<StrategyMoves>): readonly OfferedAction[] {
  const { ids, hasOthers, column, moves } = cards
  return ids.flatMap((id, index) => {
    const spot = { isFirst: index === 0, isLast: index === ids.length - 1, hasOthers, neighbors: [] }
    const name = fullName(words.strategy(index + 1), column)
    return offersOf({ id, name, text: textOf(plan, id), moves }, strategyActions(id, spot, moves))
  })
}

interface Supports extends Cards<SupportMoves> {
  readonly nameOf: (number: number) => string
}

export function supportOffers(plan: Plan, supports: Supports): readonly OfferedAction[] {
  const { ids, nameOf, hasOthers, column, moves } = supports
  return ids.flatMap((id, index) => {
    const entry = findEntry(plan, id)
    if (entry === null) return []
    const step = { id: 'step', label: words.addStep, onAction: () => moves.addStep(id) }
    const card = { id, name: fullName(nameOf(index + 1), column), text: textOf(plan, id), moves }
    const menu = supportActions(entry, { hasOthers, neighbors: [] }, moves)
    return offersOf(card, [...(entry.status === 'needed' ? [step] : []), ...menu])
  })
}

interface CardOffers {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly moves: { readonly open: (id: string) => void }
}

function offersOf(card: CardOffers, menu: readonly MenuAction[]): readonly OfferedAction[] {
  const { id, name, text, moves } = card
  const edit: MenuAction = { id: 'edit', label: words.edit, onAction: () => moves.open(id) }
  return [edit, ...menu].map(({ id: what, label, shortcut, isDisabled, onAction }) => ({
    id: `${what}/${id}`,
    label: `${label}: ${name}`,
    ...(text === '' ? {} : { hint: text }),
    ...(shortcut === undefined ? {} : { shortcut }),
    ...(isDisabled === undefined ? {} : { isDisabled }),
    about: id,
    run: onAction,
  }))
}

const MOST_LETTERS = 40

/** The beginning of the words of a card. */
function textOf(plan: Plan, id: string): string {
  const text =
    plan.entries
      .find((entry) => entry.id === id)
      ?.text.plain.replaceAll(/\s+/gu, ' ')
      .trim() ?? ''
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS).trimEnd()}…`
}
