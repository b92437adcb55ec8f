/** Who is on the team, and for whom they work. */

import type { CalendarDate } from '#domain'
import { Guided, useDoing, useWithFamily } from '#session'
import { Stack } from '#ui'
import { AgenciesSection } from './AgenciesSection.tsx'
import { AgencyNews } from './AgencyNews.tsx'
import type { TeamLinks, TeamSlots } from './links.ts'
import { PeopleSection } from './PeopleSection.tsx'
import { words } from './words.en.ts'

interface TeamScreenProps {
  readonly today: CalendarDate
  readonly links: TeamLinks
  readonly slots: TeamSlots
}

export function TeamScreen({ today, links, slots }: TeamScreenProps) {
  const doing = useDoing()
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.title}</h1>
        {!useWithFamily() && <AgencyNews />}
      </Stack>
      <Guided topic="person" hasFold={false}>
        <PeopleSection doing={doing} slots={slots} />
      </Guided>
      <Guided topic="agency" hasFold={false}>
        <AgenciesSection today={today} links={links} doing={doing} />
      </Guided>
    </Stack>
  )
}
