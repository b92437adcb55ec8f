import { type Entry, type Role, roleActor, roleNames, roles } from '#domain'
import { setMember, useOpenPlan, usePlan } from '#session'
import { Checks, Select, Stack } from '#ui'
import { candidates } from './actors.ts'
import { words } from './words.en.ts'

const everyRole = roles.map((role) => ({ value: role, label: roleNames[role] }))

/** Who acts: several for a joint visit. People first, then a role for whoever is not known by name yet. */
export function ActorPicker({ entry }: { entry: Entry }) {
  const plan = useOpenPlan()
  const people = usePlan((now) => now.people)
  const change = (name: string, isIn: boolean) =>
    plan.run(setMember('entries', entry.id, { field: 'actors', name, isIn }))
  const all = candidates(entry, people)
  const addRole = (role: Role | null) => {
    if (role !== null) change(roleActor(role), true)
  }
  return (
    <Stack gap="close">
      <Checks
        label={words.who}
        hint={words.whoHint}
        isInline
        answers={all.map(({ key, name, role }) => ({ value: key, label: name, hint: role ?? undefined }))}
        values={entry.actors}
        onChange={(values) => {
          for (const { key } of all) {
            const isIn = values.includes(key)
            if (isIn !== entry.actors.includes(key)) change(key, isIn)
          }
        }}
      />
      <Select
        label={words.someoneElse}
        placeholder={words.pickRole}
        options={everyRole}
        value={null}
        isSearchable
        onChange={addRole}
      />
    </Stack>
  )
}
