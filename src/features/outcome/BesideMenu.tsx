import { present } from '#domain'
import { usePlan } from '#session'
import { icons, Menu } from '#ui'
import { MOST_BESIDE, type OutcomeWays } from './ways.ts'
import { words } from './words.en.ts'

interface BesideMenuProps {
  /** The outcomes that are on the screen already. */
  readonly shown: readonly string[]
  readonly ways: OutcomeWays
}

/** Puts another outcome beside those on the screen, as long as there is one and it finds room. */
export function BesideMenu({ shown, ways }: BesideMenuProps) {
  const outcomes = usePlan((now) => present(now.outcomes))
  const others = outcomes
    .map(({ id, statement }, index) => ({ id, label: words.outcome(index + 1), hint: statement }))
    .filter(({ id }) => !shown.includes(id))
  if (others.length === 0 || shown.length >= MOST_BESIDE) return null
  const said = shown.length > 1 ? words.besideMore : words.beside
  return (
    <Menu
      label={said}
      icon={icons.besideIcon}
      actions={others.map((other) => ({
        ...other,
        onAction: () => ways.onGo(ways.beside([...shown, other.id])),
      }))}
    >
      {said}
    </Menu>
  )
}
