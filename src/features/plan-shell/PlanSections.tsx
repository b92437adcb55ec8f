import { gridOf, type Outcome, type Plan, strategiesOf, toSortOf } from '#domain'
import { addRecord, useOpenPlan, usePlan } from '#session'
import { Button, icons, Stack, type StatusKind, type Task, TaskList } from '#ui'
import { words } from './words.en.ts'

/** Where each section is. */
export interface PlanLinks {
  readonly outcome: (outcomeId: string) => string
  readonly team: string
  readonly services: string
  readonly toSort: string
}

interface PlanSectionsProps {
  readonly links: PlanLinks
  /** The address of the section that is open. */
  readonly current: string
  readonly onGo: (href: string) => void
}

/** The sections of the plan as a list of tasks in any order. */
export function PlanSections({ links, current, onGo }: PlanSectionsProps) {
  const plan = useOpenPlan()
  const statuses = usePlan((now) =>
    now.outcomes
      .filter(({ isRemoved }) => !isRemoved)
      .map((outcome) => `${outcome.id} ${statusOf(outcome, now)}`),
  )
  const rows = usePlan((now) => gridOf(now).length)
  const waiting = usePlan((now) => toSortOf(now).length)
  const people = usePlan((now) => now.people.filter(({ isRemoved }) => !isRemoved).length)
  const simple = (id: string, href: string, label: string, status: StatusKind): Task => ({
    ...{ id, href, label, status },
    isCurrent: href === current,
    statusLabel: words.statuses[status],
  })
  const tasks: readonly Task[] = [
    ...statuses.map((line, index) => {
      const [id = '', status = 'not-started'] = line.split(' ')
      return simple(id, links.outcome(id), words.outcome(index + 1), status as StatusKind)
    }),
    simple('team', links.team, words.team, people > 1 ? 'in-progress' : 'not-started'),
    simple('services', links.services, words.services, rows > 0 ? 'in-progress' : 'not-started'),
    {
      ...simple('to-sort', links.toSort, words.toSort, waiting > 0 ? 'needs-a-look' : 'filled-in'),
      statusLabel: waiting > 0 ? words.waiting(waiting) : words.nothing,
    },
  ]
  return (
    <Stack>
      <TaskList label={words.sections} tasks={tasks} />
      <Button
        icon={icons.addIcon}
        onPress={() =>
          onGo(links.outcome(plan.run(addRecord('outcomes', { language: plan.data.plan.language }))))
        }
      >
        {words.addOutcome}
      </Button>
    </Stack>
  )
}

function statusOf(outcome: Outcome, plan: Plan): StatusKind {
  const strategies = strategiesOf(plan, outcome.id).length
  if (toSortOf(plan).some(({ entry }) => entry.outcomes.includes(outcome.id))) return 'needs-a-look'
  if (outcome.statement === '' && strategies === 0) return 'not-started'
  return outcome.statement !== '' && strategies > 0 && outcome.criterion !== '' ? 'filled-in' : 'in-progress'
}
