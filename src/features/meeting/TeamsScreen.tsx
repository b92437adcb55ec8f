/** The teams whose meetings one goes to: who they are, whom they speak of, how the month stands. */

import type { CalendarDate } from '#domain'
import { present } from '#domain'
import { useWorkspace } from '#session'
import { EmptyState, icons, LinkButton, Row, Stack } from '#ui'
import { AddTeam } from './AddTeam.tsx'
import type { MeetingLinks } from './links.ts'
import { TeamCard } from './TeamCard.tsx'
import { useMeetingRows } from './use-meeting-rows.ts'
import { words } from './words.en.ts'

export interface TeamsScreenProps {
  readonly today: CalendarDate
  readonly links: MeetingLinks
  readonly onGo: (href: string) => void
}

export function TeamsScreen({ today, links, onGo }: TeamsScreenProps) {
  const teams = useWorkspace((workspace) => present(workspace.teams))
  const rows = useMeetingRows(today)
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <Row spread="ends">
          <h1>{words.teams}</h1>
          <LinkButton href={links.month} icon={icons.dateIcon}>
            {words.toMonth}
          </LinkButton>
        </Row>
        <p>{words.lead}</p>
      </Stack>
      {teams.length === 0 && (
        <EmptyState icon={icons.teamIcon} heading={words.noTeams}>
          <p>{words.noTeamsWhy}</p>
        </EmptyState>
      )}
      {teams.map((team) => (
        <TeamCard key={team.id} {...{ team, today, links, onGo }} row={rows.get(team.id)} />
      ))}
      <AddTeam />
    </Stack>
  )
}
