import { type Destination, keptNote, placeNames, places, type Sortable } from '#domain'
import { changeRecord, moveEntry, type OpenPlan, removeRecord } from '#session'
import { icons, type MenuAction } from '#ui'
import type { Sorting } from './use-sorting.ts'
import { words } from './words.en.ts'

/** Everything else that can be done with a waiting entry: any other place, keeping it where it is, removing it. */
export function sortActions(
  plan: OpenPlan,
  { entry, advice }: Sortable,
  sorting: Sorting,
): readonly MenuAction[] {
  const others = places.filter((place): place is Destination => place !== 'to-sort' && place !== entry.place)
  const moves = others.map((place) => ({
    id: place,
    label: words.move(place),
    icon: icons.moveIcon,
    onAction: () => {
      plan.run(moveEntry(entry.id, place))
      sorting.done(entry.id)
    },
  }))
  const remove = {
    id: 'remove',
    label: words.remove,
    icon: icons.removeIcon,
    isDanger: true,
    onAction: () => {
      plan.run(removeRecord('entries', entry.id))
      sorting.done(entry.id, words.removed)
    },
  }
  const keep = {
    id: 'keep',
    label: words.keep(placeNames[entry.place]),
    icon: icons.doneIcon,
    onAction: () => {
      plan.run(changeRecord('entries', entry.id, { kept: keptNote(entry, advice.rule, '') }))
      sorting.done(entry.id)
    },
  }
  const isPlaced = entry.place !== 'to-sort' && entry.place !== 'service'
  return isPlaced && advice.kind !== 'ask' ? [...moves, keep, remove] : [...moves, remove]
}
