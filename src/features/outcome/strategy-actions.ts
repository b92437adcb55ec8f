import { placeNames } from '#domain'
import { icons, type MenuAction } from '#ui'
import { words } from './words.en.ts'

/** What can be done with a strategy from its card. */
export interface StrategyMoves {
  readonly open: (id: string) => void
  readonly close: (id: string) => void
  readonly addAfter: (id: string) => void
  readonly up: (id: string) => void
  readonly down: (id: string) => void
  readonly moveTo: (id: string, place: 'support' | 'service' | 'to-sort') => void
  readonly remove: (id: string) => void
}

export function strategyActions(id: string, moves: StrategyMoves): readonly MenuAction[] {
  return [
    {
      id: 'up',
      label: words.moveUp,
      icon: icons.upIcon,
      shortcut: 'Alt Shift Up',
      onAction: () => moves.up(id),
    },
    {
      id: 'down',
      label: words.moveDown,
      icon: icons.downIcon,
      shortcut: 'Alt Shift Down',
      onAction: () => moves.down(id),
    },
    moveTo('support'),
    moveTo('service'),
    moveTo('to-sort'),
    {
      id: 'remove',
      label: words.remove,
      icon: icons.removeIcon,
      isDanger: true,
      onAction: () => moves.remove(id),
    },
  ]

  function moveTo(place: 'support' | 'service' | 'to-sort'): MenuAction {
    return {
      id: place,
      label: words.moveTo(placeNames[place]),
      icon: icons.moveIcon,
      onAction: () => moves.moveTo(id, place),
    }
  }
}
