import { Badge } from '#ui'
import type { Actor } from './actors.ts'
import { words } from './words.en.ts'

const kinds = { ecmh: 'ecmh', family: 'family', team: 'person' } as const

/** Who acts, in full words; the ECMH consultant also by icon and color. */
export function ActorBadges({ actors }: { actors: readonly Actor[] }) {
  if (actors.length === 0) return <Badge kind="ask">{words.nobody}</Badge>
  return actors.map(({ key, name, role, kind, isGone }) => (
    <Badge key={key} kind={kinds[kind]}>
      {[name, role, isGone ? words.gone : null].filter((part) => part !== null).join(', ')}
    </Badge>
  ))
}
