/** On a consultant's Home: how far her month is with each team, and her training. */

import { type CalendarDate, type ExpectationRow, monthOf, type PlanFacts } from '#domain'
import { useWorkspace } from '#session'
import { Part, Row, Stack, StatusWord, TextLink } from '#ui'
import { kindOf } from './state-kinds.ts'
import { useMonth } from './use-month.ts'
import { words } from './words.en.ts'

interface MonthGlanceProps {
  readonly today: CalendarDate
  readonly facts: PlanFacts
  readonly links: { readonly month: string; readonly teams: string }
}

export function MonthGlance(props: MonthGlanceProps) {
  const isConsultant = useWorkspace(({ settings }) => settings.capacity === 'ecmh-consultant')
  return isConsultant ? <Glance {...props} /> : null
}

function Glance({ today, facts, links }: MonthGlanceProps) {
  const { rows, teams } = useMonth(monthOf(today), today, facts)
  const counted = rows.filter(({ expected }) => expected !== null)
  return (
    <Part heading={words.glance}>
      {teams.length > 0 && (
        <Stack as="ul" gap="close" label={words.glance}>
          {counted.map((row) => (
            <li key={row.id}>
              <Line row={row} />
            </li>
          ))}
        </Stack>
      )}
      <Row>
        <TextLink href={links.teams}>{teams.length === 0 ? words.noTeam : words.toTeams}</TextLink>
        <TextLink href={links.month}>{words.wholeMonth}</TextLink>
      </Row>
    </Part>
  )
}

function Line({ row: { name, of, says, stands, state } }: { readonly row: ExpectationRow }) {
  const kind = kindOf[state]
  return (
    <Row>
      <span>
        <bdi>{words.ofRow(name, of)}</bdi>: {says}
      </span>
      {kind !== null && <StatusWord kind={kind}>{stands || words.states[state]}</StatusWord>}
    </Row>
  )
}
