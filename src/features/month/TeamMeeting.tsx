import { type CalendarDate, nextMeeting, present, type Team } from '#domain'
import { startMeeting, useActions, useDeskDoing, useLaptop } from '#session'
import { Button, icons, Menu } from '#ui'
import { words } from './words.en.ts'

interface TeamMeetingProps {
  readonly teams: readonly Team[]
  readonly today: CalendarDate
}

/** A team meeting of today in one press; with several teams, in one press more. */
export function TeamMeeting({ teams, today }: TeamMeetingProps) {
  const note = useMeetingNoter(today)
  useActions(() =>
    teams.map((team) => ({
      id: `meeting-today/${team.id}`,
      label: words.meetingOf(team.name),
      run: () => note(team),
    })),
  )
  const [only] = teams
  if (only === undefined) return null
  if (teams.length === 1)
    return (
      <Button kind="primary" icon={icons.teamIcon} onPress={() => note(only)}>
        {words.meeting}
      </Button>
    )
  return (
    <Menu
      label={words.chooseTeam}
      icon={icons.teamIcon}
      actions={teams.map((team) => ({ id: team.id, label: team.name, onAction: () => note(team) }))}
    >
      {words.meeting}
    </Menu>
  )
}

/** A meeting is like the one before it. Two on one day are no slip of the finger only where the form says so. */
function useMeetingNoter(today: CalendarDate): (team: Team) => void {
  const { workspace } = useLaptop()
  const doing = useDeskDoing()
  return (team) => {
    const { log } = workspace.data
    const name = team.name || words.aTeam
    const isNoted = present(log).some(
      ({ kind, team: of, on }) => kind === 'team-meeting' && of === team.id && on === today,
    )
    if (isNoted) doing.say(words.meetingTwice(name))
    else
      doing.run(startMeeting({ values: nextMeeting(team, log, today), plans: [] }), words.meetingNoted(name))
  }
}
