import { type CalendarDate, present } from '#domain'
import { type Doing, usePlan, useWhyNotAdd } from '#session'
import { EmptyState, icons, Stack } from '#ui'
import { AddAgency } from './AddAgency.tsx'
import { AgencyCard } from './AgencyCard.tsx'
import type { TeamLinks } from './links.ts'
import { words } from './words.en.ts'

interface AgenciesSectionProps {
  readonly today: CalendarDate
  readonly links: TeamLinks
  readonly doing: Doing
}

export function AgenciesSection({ today, links, doing }: AgenciesSectionProps) {
  const mayAdd = useWhyNotAdd('agencies') === null
  const agencies = usePlan((plan) => present(plan.agencies))
  return (
    <Stack as="section" label={words.agencies}>
      <h2>{words.agencies}</h2>
      {agencies.length === 0 && <EmptyState icon={icons.agencyIcon} heading={words.noAgencies} />}
      {agencies.map((agency) => (
        <AgencyCard key={agency.id} agency={agency} today={today} links={links} doing={doing} />
      ))}
      {mayAdd && <AddAgency />}
    </Stack>
  )
}
