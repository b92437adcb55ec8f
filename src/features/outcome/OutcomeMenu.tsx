import { present } from '#domain'
import {
  removeRecord,
  reorderRecord,
  useActions,
  useDoing,
  useOpenPlan,
  usePlan,
  useWhyNotChange,
} from '#session'
import { icons, Menu, type MenuAction } from '#ui'
import { fullName, useColumn } from './beside.ts'
import { outcomeName } from './outcome-name.ts'
import type { OutcomeWays } from './ways.ts'
import { words } from './words.en.ts'

/** What can be done with an outcome as a whole. */
export function OutcomeMenu({ id, ways }: { id: string; ways: OutcomeWays | undefined }) {
  const plan = useOpenPlan()
  const doing = useDoing()
  const ids = usePlan((now) => present(now.outcomes).map((outcome) => outcome.id))
  const name = outcomeName(plan.data, id)
  const column = useColumn()
  const mayChange = useWhyNotChange('outcomes', id, 'statement') === null
  const label = fullName(words.outcomeActions, column)
  const shift = (by: 1 | -1) => {
    const at = ids.indexOf(id)
    const rest = ids.filter((each) => each !== id)
    const above = rest[at + by - 1]
    doing.run(
      reorderRecord('outcomes', id, above === undefined ? 'first' : { after: above }),
      words.moved(name, at + by + 1, ids.length),
    )
  }
  const up = { id: 'up', label: words.moveOutcomeUp, icon: icons.upIcon, onAction: () => shift(-1) }
  const down = { id: 'down', label: words.moveOutcomeDown, icon: icons.downIcon, onAction: () => shift(1) }
  const all: readonly MenuAction[] = [
    ...(ids[0] === id ? [] : [up]),
    ...(ids.at(-1) === id ? [] : [down]),
    ...(ways === undefined ? [] : [arrange(ways)]),
    {
      id: 'remove',
      label: words.removeOutcome,
      icon: icons.removeIcon,
      isDanger: true,
      onAction: () => doing.run(removeRecord('outcomes', id), words.removed(name)),
    },
  ]
  const actions = mayChange ? all : []
  useActions(() =>
    actions.map(({ id: what, label: said, onAction }) => ({
      id: `outcome/${what}${column === null ? '' : `/${id}`}`,
      label: fullName(said, column),
      about: id,
      run: onAction,
    })),
  )
  return actions.length === 0 ? null : <Menu label={label} actions={actions} />
}

function arrange({ arrange: href, onGo }: OutcomeWays): MenuAction {
  return { id: 'arrange', label: words.arrange, icon: icons.orderIcon, onAction: () => onGo(href) }
}
