import { placeNames } from '#domain'
import { icons, type MenuAction } from '#ui'
import type { Neighbor } from './beside.ts'
import { words } from './words.en.ts'

/** What can be done with a strategy from its card. */
export interface StrategyMoves {
  readonly open: (id: string) => void
  readonly close: (id: string) => void
  readonly addAfter: (id: string) => void
  readonly copy: (id: string) => void
  /** Asks for the other outcome first. */
  readonly chooseOutcome: (what: 'copy' | 'move', id: string) => void
  readonly toOutcome: (what: 'copy' | 'move', id: string, outcomeId: string) => void
  readonly up: (id: string) => void
  readonly down: (id: string) => void
  readonly moveTo: (id: string, place: 'support' | 'service' | 'to-sort') => void
  readonly remove: (id: string) => void
}

export interface StrategySpot {
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Whether the plan has another outcome. */
  readonly hasOthers: boolean
  /** The outcomes that stand beside this one. */
  readonly neighbors: readonly Neighbor[]
}

export function strategyActions(id: string, spot: StrategySpot, moves: StrategyMoves): readonly MenuAction[] {
  return [
    ...inOrder(id, spot, moves),
    { id: 'copy', label: words.copy, icon: icons.copyIcon, onAction: () => moves.copy(id) },
    ...toOutcomes(id, spot, moves),
    ...(['support', 'service', 'to-sort'] as const).map((place) => ({
      id: place,
      label: words.moveTo(placeNames[place]),
      icon: icons.moveIcon,
      onAction: () => moves.moveTo(id, place),
    })),
    {
      id: 'remove',
      label: words.remove,
      icon: icons.removeIcon,
      isDanger: true,
      onAction: () => moves.remove(id),
    },
  ]
}

/** Only what can be done: the first strategy has nowhere to go up to. */
function inOrder(id: string, { isFirst, isLast }: StrategySpot, moves: StrategyMoves): readonly MenuAction[] {
  const up = {
    id: 'up',
    label: words.moveUp,
    icon: icons.upIcon,
    shortcut: 'Alt Shift Up',
    onAction: () => moves.up(id),
  }
  const down = {
    id: 'down',
    label: words.moveDown,
    icon: icons.downIcon,
    shortcut: 'Alt Shift Down',
    onAction: () => moves.down(id),
  }
  return [...(isFirst ? [] : [up]), ...(isLast ? [] : [down])]
}

interface ToOutcomes {
  readonly chooseOutcome: (what: 'copy' | 'move', id: string) => void
  readonly toOutcome: (what: 'copy' | 'move', id: string, outcomeId: string) => void
}

/** To the outcomes that can be seen at once, and to any other after a question. */
export function toOutcomes(
  id: string,
  { hasOthers, neighbors }: Pick<StrategySpot, 'hasOthers' | 'neighbors'>,
  { chooseOutcome, toOutcome }: ToOutcomes,
): readonly MenuAction[] {
  if (!hasOthers) return []
  return [
    ...neighbors.map((neighbor) => ({
      id: `move-${neighbor.id}`,
      label: words.moveTo(neighbor.name),
      icon: icons.moveIcon,
      onAction: () => toOutcome('move', id, neighbor.id),
    })),
    {
      id: 'copy-to',
      label: words.copyToOutcome,
      icon: icons.copyIcon,
      onAction: () => chooseOutcome('copy', id),
    },
    {
      id: 'move-to',
      label: words.moveToOutcome,
      icon: icons.moveIcon,
      onAction: () => chooseOutcome('move', id),
    },
  ]
}
