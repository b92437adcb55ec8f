import { type CalendarDate, childrenOf, meetingsOf, nextMeeting, present, type Team } from '#domain'
import { addLine, startMeeting, useDeskDoing, useLaptop, useNamedPlans, useWorkspace } from '#session'
import { words } from './words.en.ts'

/** Of a whole county no more come onto an agenda by themselves; a team that has more chooses. */
const MOST_BY_COUNTY = 20

interface TeamDeeds {
  /** The id of the meeting of today, when there is one. */
  readonly meetingToday: string | null
  /** Starts a meeting, or answers the one of today: nobody meets twice by a slip. */
  readonly start: () => string
  readonly noteNoMeeting: () => void
}

export function useTeamDeeds({
  team,
  name,
  today,
}: {
  readonly team: Team
  readonly name: string
  readonly today: CalendarDate
}): TeamDeeds {
  const { workspace } = useLaptop()
  const doing = useDeskDoing()
  const { active } = useNamedPlans()
  const meetingToday = useWorkspace(
    ({ log }) => meetingsOf(team.id, log).find(({ on }) => on === today)?.id ?? null,
  )
  const start = () => {
    if (meetingToday !== null) return meetingToday
    const children = childrenOf(team, active)
    const isChosen = children.some(({ id }) => team.plans.includes(id))
    const invited = isChosen || children.length <= MOST_BY_COUNTY ? children : []
    return workspace.run(
      startMeeting({
        values: nextMeeting(team, workspace.data.log, today),
        plans: invited.map(({ id }) => id),
      }),
    )
  }
  const noteNoMeeting = () => {
    const isNoted = present(workspace.data.log).some(
      ({ kind, team: of, on }) => kind === 'team-did-not-meet' && of === team.id && on === today,
    )
    if (isNoted) doing.say(words.notedBefore(name))
    else doing.run(addLine({ values: noMeeting(team, today), expectations: [] }), words.noted(name))
  }
  return { meetingToday, start, noteNoMeeting }
}

function noMeeting(team: Team, on: CalendarDate) {
  return { kind: 'team-did-not-meet', team: team.id, on, consultant: team.consultant } as const
}
