/** What can be done with each card, for the list of actions: the same as in its menu, and opening it. */

import type { Plan } from '#domain'
import type { OfferedAction } from '#session'
import type { MenuAction } from '#ui'
import { type StrategyMoves, strategyActions } from './strategy-actions.ts'
import { supportActions, type SupportMoves } from './SupportCard.tsx'
import { words } from './words.en.ts'

export function strategyOffers(
  plan: Plan,
  ids: readonly string[],
  moves: StrategyMoves,
): readonly OfferedAction[] {
  return ids.flatMap((id, index) => {
    const card = { id, name: words.strategy(index + 1), text: textOf(plan, id), moves }
    return offersOf(card, strategyActions(id, moves))
  })
}

interface Supports {
  readonly ids: readonly string[]
  readonly nameOf: (number: number) => string
  readonly moves: SupportMoves
}

export function supportOffers(plan: Plan, { ids, nameOf, moves }: Supports): readonly OfferedAction[] {
  return ids.flatMap((id, index) => {
    const isNeeded = plan.entries.find((entry) => entry.id === id)?.status === 'needed'
    const step = { id: 'step', label: words.addStep, onAction: () => moves.addStep(id) }
    const card = { id, name: nameOf(index + 1), text: textOf(plan, id), moves }
    return offersOf(card, [...(isNeeded ? [step] : []), ...supportActions(id, moves)])
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
