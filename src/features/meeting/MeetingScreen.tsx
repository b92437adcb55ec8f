/**
 * One meeting of a team: when and how, and a row for each child with one line of
 * advice and the next step. Made for twelve children in an hour: a hand that
 * stays on the keys goes through the whole agenda.
 */

import type { LogLine } from '#domain'
import { removeLine, useDeskDoing, useWorkspace } from '#session'
import { Button, dayInWords, EmptyState, icons, LinkButton, Row, Stack } from '#ui'
import { Agenda } from './Agenda.tsx'
import { MeetingFacts } from './MeetingFacts.tsx'
import type { MeetingScreenProps } from './meeting-screen-props.ts'
import { words } from './words.en.ts'

export function MeetingScreen(props: MeetingScreenProps) {
  const meeting = useWorkspace(
    ({ log }) => log.find(({ id, isRemoved }) => id === props.id && !isRemoved) ?? null,
  )
  if (meeting === null || meeting.kind !== 'team-meeting')
    return (
      <EmptyState
        icon={icons.teamIcon}
        heading={<h1>{words.notHere}</h1>}
        actions={<LinkButton href={props.links.teams}>{words.toTeams}</LinkButton>}
      >
        <p>{words.notHereWhy}</p>
      </EmptyState>
    )
  return <Meeting {...props} meeting={meeting} />
}

function Meeting(props: MeetingScreenProps & { readonly meeting: LogLine }) {
  const { meeting, links, onGo } = props
  const team = useWorkspace(({ teams }) => teams.find(({ id }) => id === meeting.team) ?? null)
  const doing = useDeskDoing()
  const name = team?.name.trim() || words.aTeam
  const remove = () => {
    doing.run(removeLine(meeting.id), words.meetingRemoved(name))
    onGo(links.teams)
  }
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>
          <bdi>{words.meetingOf(name)}</bdi>
        </h1>
        {meeting.on !== null && <p>{dayInWords(meeting.on, 'full')}</p>}
        <MeetingFacts meeting={meeting} />
      </Stack>
      <Agenda {...props} team={team} />
      <Row>
        <LinkButton href={links.teams} icon={icons.backIcon}>
          {words.toTeams}
        </LinkButton>
        <Button kind="plain" icon={icons.removeIcon} onPress={remove}>
          {words.removeMeeting}
        </Button>
      </Row>
    </Stack>
  )
}
