import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type CalendarDate, childrenOf, type ExpectationRow, type Team } from '#domain'
import { removeRecord, useActions, useDeskDoing, useNamedPlans } from '#session'
import { Badge, Button, Card, icons, Row, Stack, ItemButtons } from '#ui'
import { LastMeetings } from './LastMeetings.tsx'
import type { MeetingLinks } from './links.ts'
import { TeamForm } from './TeamForm.tsx'
import { useTeamDeeds } from './use-team-deeds.ts'
import { words } from './words.en.ts'

export interface TeamCardProps {
  readonly team: Team
  readonly row: ExpectationRow | undefined
  readonly today: CalendarDate
  readonly links: MeetingLinks
  readonly onGo: (href: string) => void
}

export function TeamCard(props: TeamCardProps) {
  const { team, links, row } = props
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const close = () => setOpen(false)
  const name = team.name.trim() || words.noName
  return (
    <Card
      heading={<bdi>{name}</bdi>}
      level={2}
      badges={team.isPilot && <Badge>{words.inPilot}</Badge>}
      actions={!isOpen && <TeamTools team={team} name={name} opener={opener} onEdit={() => setOpen(true)} />}
    >
      {isOpen ? (
        <TeamForm
          team={team}
          onDone={close}
          onKeyDown={({ key, defaultPrevented }: KeyboardEvent) =>
            key === 'Escape' && !defaultPrevented && close()
          }
        />
      ) : (
        <Stack>
          <div>
            <TeamFacts team={team} />
            {row !== undefined && <MonthLine row={row} />}
          </div>
          <Starting {...props} name={name} />
          <LastMeetings team={team} name={name} links={links} />
        </Stack>
      )}
    </Card>
  )
}

interface TeamToolsProps {
  readonly team: Team
  readonly name: string
  readonly opener: React.RefObject<HTMLButtonElement | null>
  readonly onEdit: () => void
}

function TeamTools({ team, name, opener, onEdit }: TeamToolsProps) {
  const doing = useDeskDoing()
  const remove = () => doing.run(removeRecord('teams', team.id), words.removed(name))
  return <ItemButtons name={name} isOpen={false} opener={opener} onEdit={onEdit} onRemove={remove} />
}

function TeamFacts({ team }: { readonly team: Team }) {
  const { active } = useNamedPlans()
  const children = childrenOf(team, active)
  const isChosen = children.some(({ id }) => team.plans.includes(id))
  const facts = [
    team.county || words.noCounty,
    team.consultant || words.noConsultant,
    words.childrenOf(children.length, isChosen),
  ]
  return <p>{facts.join(' · ')}</p>
}

function MonthLine({ row: { says, stands, why } }: { readonly row: ExpectationRow }) {
  return (
    <p>
      <strong>{words.thisMonth(says, stands)}</strong>
      {why.length > 0 && ` (${why.join(' ')})`}
    </p>
  )
}

function Starting({ team, today, links, onGo, name }: TeamCardProps & { readonly name: string }) {
  const { meetingToday, start, noteNoMeeting } = useTeamDeeds({ team, name, today })
  const begin = () => onGo(links.meeting(start()))
  const isOn = meetingToday !== null
  useActions([
    { id: `start/${team.id}`, label: isOn ? words.goOnTodayOf(name) : words.startOf(name), run: begin },
    { id: `no-meeting/${team.id}`, label: words.didNotMeetOf(name), run: noteNoMeeting },
  ])
  return (
    <Row>
      <Button
        kind="primary"
        icon={icons.teamIcon}
        aria-label={isOn ? words.goOnTodayOf(name) : words.startOf(name)}
        onPress={begin}
      >
        {isOn ? words.goOnToday : words.start}
      </Button>
      <Button aria-label={`${words.didNotMeet}: ${name}`} onPress={noteNoMeeting}>
        {words.didNotMeet}
      </Button>
    </Row>
  )
}
