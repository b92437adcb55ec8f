import { useState } from 'react'
import { gridOf, type Outcome, type Plan, present, strategiesOf, toSortOf } from '#domain'
import { addRecord, useOpenPlan, usePlan, useWhyNotAdd, useWithFamily } from '#session'
import { Button, icons, Stack, type StatusKind, type Task, TaskList, TextField } from '#ui'
import { useVisitTask } from './use-visit-task.ts'
import { words } from './words.en.ts'

/** Where each section is. */
export interface PlanLinks {
  /** Who has seen this plan. */
  readonly access: string
  readonly forGood: string
  readonly destroy: string
  readonly visit: string
  readonly about: string
  readonly outcome: (outcomeId: string) => string
  readonly team: string
  readonly services: string
  readonly toSort: string
  readonly why: (rule: string) => string
  readonly whyIndex: string
  /** The page of Help that says who may change what. */
  readonly whoMay: string
}

interface PlanSectionsProps {
  readonly links: PlanLinks
  /** The address of the section that is open. */
  readonly current: string
  readonly onGo: (href: string) => void
}

/** The sections of the plan as a list of tasks in any order. */
export function PlanSections({ links, current, onGo }: PlanSectionsProps) {
  const outcomes = usePlan((now) => present(now.outcomes).map(({ id }) => id))
  const statements = usePlan((now) => present(now.outcomes).map(({ statement }) => statement))
  const statuses = usePlan(statusesIn)
  const hasRows = usePlan((now) => gridOf(now).length > 0)
  const hasTeam = usePlan((now) => present(now.people).length > 1)
  const withFamily = useWithFamily()
  const visit = useVisitTask({ links, current })
  const waiting = usePlan((now) => toSortOf(now).length)
  const [typed, setTyped] = useState('')
  const isLong = outcomes.length > MANY
  const task = (id: string, href: string, label: string, status: StatusKind): Task => {
    return { id, href, label, status, isCurrent: href === current, statusLabel: words.statuses[status] }
  }
  const hasAbout = usePlan(({ child, plan: { date } }) => child.birthDate !== null && date !== null)
  const toSort: Task = {
    ...task('to-sort', links.toSort, words.toSort, waiting > 0 ? 'needs-a-look' : 'filled-in'),
    statusLabel: waiting > 0 ? words.waiting(waiting) : words.nothing,
  }
  const tasks: readonly Task[] = [
    ...visit,
    task('about', links.about, words.about, hasAbout ? 'filled-in' : 'in-progress'),
    task('team', links.team, words.team, hasTeam ? 'in-progress' : 'not-started'),
    ...outcomes
      .map((id, index) => ({ id, index, detail: statements[index]?.slice(0, 200) }))
      .filter(
        ({ id, index, detail = '' }) =>
          !isLong || links.outcome(id) === current || says(`${words.outcome(index + 1)} ${detail}`, typed),
      )
      .map(({ id, index, detail }) => ({
        ...task(id, links.outcome(id), words.outcome(index + 1), statuses[index] ?? 'not-started'),
        detail,
      })),
    task('services', links.services, words.services, hasRows ? 'in-progress' : 'not-started'),
    ...(withFamily ? [] : [toSort]),
  ]
  return (
    <Stack>
      {isLong && <TextField label={words.findOutcome} value={typed} onChange={setTyped} />}
      <TaskList label={words.sections} tasks={tasks} />
      <AddOutcome onAdded={(id) => onGo(links.outcome(id))} />
    </Stack>
  )
}

function AddOutcome({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const plan = useOpenPlan()
  const mayAdd = useWhyNotAdd('outcomes') === null
  if (!mayAdd) return null
  const add = () => onAdded(plan.run(addRecord('outcomes', { language: plan.data.plan.language })))
  return (
    <Button icon={icons.addIcon} onPress={add}>
      {words.addOutcome}
    </Button>
  )
}

/** From so many outcomes on they are found by number or by a word. */
const MANY = 12

function says(text: string, typed: string): boolean {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return wanted.every((word) => text.toLowerCase().includes(word))
}

function statusesIn(plan: Plan): readonly StatusKind[] {
  const waiting = new Set(toSortOf(plan).flatMap(({ entry }) => entry.outcomes))
  return present(plan.outcomes).map((outcome) => statusOf(outcome, plan, waiting.has(outcome.id)))
}

function statusOf(outcome: Outcome, plan: Plan, isWaiting: boolean): StatusKind {
  const strategies = strategiesOf(plan, outcome.id).length
  if (isWaiting) return 'needs-a-look'
  if (outcome.statement === '' && strategies === 0) return 'not-started'
  return outcome.statement !== '' && strategies > 0 && outcome.criterion !== '' ? 'filled-in' : 'in-progress'
}
