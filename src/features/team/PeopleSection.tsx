import { type Person, present } from '#domain'
import { type Doing, usePlan, useWhyNotAdd } from '#session'
import { Card, EmptyState, icons, Stack } from '#ui'
import { AddPerson } from './AddPerson.tsx'
import type { TeamSlots } from './links.ts'
import { PersonItem } from './PersonItem.tsx'
import { groupOf, type RoleGroup, roleGroups } from './role-groups.ts'
import { words } from './words.en.ts'

interface PeopleSectionProps {
  readonly doing: Doing
  readonly slots: TeamSlots
}

export function PeopleSection({ doing, slots }: PeopleSectionProps) {
  const mayAdd = useWhyNotAdd('people') === null
  const people = usePlan((plan) => present(plan.people))
  return (
    <Stack as="section" label={words.people}>
      <h2>{words.people}</h2>
      {people.length === 0 && <EmptyState icon={icons.teamIcon} heading={words.noPeople} />}
      {roleGroups.map((group) => (
        <PeopleGroup
          key={group}
          group={group}
          people={people.filter(({ role }) => groupOf(role) === group)}
          doing={doing}
          slots={slots}
        />
      ))}
      {mayAdd && <AddPerson />}
    </Stack>
  )
}

interface PeopleGroupProps extends PeopleSectionProps {
  readonly group: RoleGroup
  readonly people: readonly Person[]
}

function PeopleGroup({ group, people, doing, slots }: PeopleGroupProps) {
  if (people.length === 0) return null
  return (
    <Card heading={words.groups[group]} level={3}>
      <Stack as="ul" gap="close" label={words.groups[group]}>
        {people.map((person) => (
          <PersonItem key={person.id} person={person} doing={doing} slots={slots} />
        ))}
      </Stack>
    </Card>
  )
}
