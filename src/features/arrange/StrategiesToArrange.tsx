import { type Entry, isFamily, type Person, type Role, roleNames, roleOfActor, strategiesOf } from '#domain'
import { usePlan } from '#session'
import { ArrangeList, Badge, type BadgeKind, icons, Menu } from '#ui'
import type { ArrangeMoves } from './moves.ts'
import { words } from './words.en.ts'

interface StrategiesToArrangeProps {
  readonly id: string
  readonly name: string
  readonly others: readonly { readonly id: string; readonly name: string }[]
  readonly moves: ArrangeMoves
}

export function StrategiesToArrange({ id, name, others, moves }: StrategiesToArrangeProps) {
  const strategies = usePlan((now) => strategiesOf(now, id))
  const people = usePlan((now) => now.people)
  const more = (entry: string, said: string) => (
    <Menu
      label={words.toOutcome(said)}
      actions={others.map((other) => ({
        id: other.id,
        label: words.moveTo(other.name),
        icon: icons.moveIcon,
        onAction: () => moves.toOutcome(entry, { from: id, to: other.id }),
      }))}
    />
  )
  return (
    <ArrangeList
      label={words.strategies(name)}
      kind="strategy"
      listId={id}
      items={strategies.map((entry, index) => {
        const said = words.strategy(index + 1, name)
        return {
          id: entry.id,
          name: said,
          shown: words.strategyHere(index + 1),
          text: entry.text.plain || words.nothingYet,
          lang: entry.language,
          note: <Actors entry={entry} people={people} />,
          more: others.length > 0 && more(entry.id, said),
        }
      })}
      empty={words.noStrategies}
      onMove={(entry, spot) => moves.strategy(id, entry, spot)}
      onReceive={(entry, from, spot) => moves.toOutcome(entry, { from, to: id, spot })}
    />
  )
}

/** Who acts, in a few words; the ECMH consultant also by sign and color. */
function Actors({ entry, people }: { entry: Entry; people: readonly Person[] }) {
  return entry.actors.map((actor) => {
    const person = people.find(({ id }) => id === actor)
    const role = roleOfActor(actor) ?? person?.role
    if (role === undefined) return null
    return (
      <Badge key={actor} kind={kindOf(role)}>
        {person?.name || roleNames[role]}
      </Badge>
    )
  })
}

function kindOf(role: Role): BadgeKind {
  if (role === 'ecmh-consultant') return 'ecmh'
  return isFamily(role) ? 'family' : 'person'
}
