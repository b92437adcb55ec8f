import { meetingsOf, type Team } from '#domain'
import { useWorkspace } from '#session'
import { dayInWords, Row, TextLink } from '#ui'
import type { MeetingLinks } from './links.ts'
import { words } from './words.en.ts'

const MOST = 4

interface LastMeetingsProps {
  readonly team: Team
  readonly name: string
  readonly links: MeetingLinks
}

export function LastMeetings({ team, name, links }: LastMeetingsProps) {
  const meetings = useWorkspace(({ log }) => meetingsOf(team.id, log).slice(0, MOST))
  if (meetings.length === 0) return null
  return (
    <nav aria-label={words.meetingsOf(name)}>
      <Row>
        <span>{words.meetings}</span>
        {meetings.map(({ id, on }) => (
          <TextLink key={id} href={links.meeting(id)}>
            {on === null ? words.meetingOf(name) : dayInWords(on, 'medium')}
          </TextLink>
        ))}
      </Row>
    </nav>
  )
}
