/** A log of years: as many lines as a test asks for, a hundred a month, back from today. All invented. */

import { addLine, addRecord } from '#document'
import { addDays, type CalendarDate, parseCalendarDate } from '#domain'
import type { Laptop } from '#session'

const AT_ONCE = 1000
const LINES_A_MONTH = 100
const kinds = [
  'team-meeting',
  'child-consultation',
  'resource-explained',
  'programmatic-consultation',
] as const

export async function addLines({ workspace }: Laptop, count: number): Promise<void> {
  const today = parseCalendarDate(new Date().toISOString().slice(0, 10))
  if (today === null || count === 0) return
  const teams = ['Hopewell team', 'Clover team'].map((name) =>
    workspace.run(addRecord('teams', { name, county: name, consultant: 'June Okafor' })),
  )
  for (let made = 0; made < count; made += AT_ONCE) {
    workspace.runForGood({
      name: 'add-lines',
      run(edit) {
        for (let at = made; at < Math.min(count, made + AT_ONCE); at += 1)
          addLine(lineOf(at, today, teams[at % teams.length] ?? null)).run(edit)
      },
    })
    await workspace.settled()
  }
}

function lineOf(at: number, today: CalendarDate, team: string | null): Parameters<typeof addLine>[0] {
  const kind = kinds[at % kinds.length] ?? 'other'
  const advice = { plan: 'plan-1', entry: `entry-${at}`, step: `step-${at}` }
  return {
    values: {
      kind,
      team,
      on: addDays(today, -Math.floor((at * 30) / LINES_A_MONTH)),
      minutes: 15 + (at % 4) * 15,
      mode: at % 3 === 0 ? 'virtual' : 'in person',
      consultant: 'June Okafor',
      title: kind === 'programmatic-consultation' ? 'Calm mornings at the center' : '',
      tool: kind === 'resource-explained' ? 'DECA' : '',
      ...(kind === 'child-consultation' && advice),
    },
    expectations: at % 7 === 0 ? ['7'] : [],
  }
}
