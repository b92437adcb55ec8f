import { childrenOf, type Team } from '#domain'
import { useActions, useNamedPlans } from '#session'
import { Button, icons, Select } from '#ui'
import { addChildButton } from './agenda-keys.ts'
import { words } from './words.en.ts'

interface AddChildProps {
  readonly team: Team | null
  /** The ids of the plans that are on the agenda. */
  readonly onAgenda: readonly string[]
  readonly onAdd: (plan: string) => void
}

/** One choice puts a child on the agenda; the children of the team come first, and the last one has a button. */
export function AddChild({ team, onAgenda, onAdd }: AddChildProps) {
  const { active } = useNamedPlans()
  const left = active.filter(({ id }) => !onAgenda.includes(id))
  const first = new Set(team === null ? [] : childrenOf(team, left).map(({ id }) => id))
  const listed = [...left.filter(({ id }) => first.has(id)), ...left.filter(({ id }) => !first.has(id))]
  useActions(() => [
    {
      id: 'add-child',
      label: words.addChild,
      run: () => addChildButton()?.focus(),
    },
  ])
  const [only] = listed
  if (only === undefined) return <p>{words.noMore}</p>
  if (listed.length === 1)
    return (
      <div data-add-child>
        <Button icon={icons.addIcon} onPress={() => onAdd(only.id)}>
          {words.addNamed(only.name)}
        </Button>
      </div>
    )
  return (
    <div data-add-child>
      <Select
        label={words.addChild}
        placeholder={words.chooseChild}
        isSearchable
        options={listed.map(({ id, name, county }) => ({ value: id, label: name, hint: county }))}
        value={null}
        onChange={(plan) => plan !== null && onAdd(plan)}
      />
    </div>
  )
}
