/**
 * A new plan: the few things that tell one child's plan from another's.
 *
 * Nothing is kept before the form is sent, so turning back leaves nothing
 * behind. Mistakes are said when it is sent, and the keyboard goes to the first.
 */

import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { CalendarDate } from '#domain'
import { type Laptop, problemWords, useLaptop, usePlanList, useWorkspace } from '#session'
import { Button, Card, icons, LinkButton, Notice, Row, Stack } from '#ui'
import { HomeShell } from './HomeShell.tsx'
import { lastCounty } from './last-county.ts'
import { emptyDraft, mistakesIn, type PlanDraft, startOf } from './plan-draft.ts'
import { PlanFields } from './PlanFields.tsx'
import styles from './PlanList.module.css'
import { starterOf } from './starter.ts'
import { words } from './words.en.ts'

interface NewPlanScreenProps {
  readonly today: CalendarDate
  /** Goes to the plan that was made. */
  readonly onOpen: (id: string) => void
  /** What another room says of the last backup, in a few words. */
  readonly status?: ReactNode
}

export function NewPlanScreen({ today, onOpen, status }: NewPlanScreenProps) {
  return (
    <HomeShell status={status}>
      <div className={styles['form']}>
        <Stack>
          <Stack gap="close">
            <h1>{words.newHeading}</h1>
            <p>{words.newLead}</p>
          </Stack>
          <Card>
            <NewPlanForm today={today} onOpen={onOpen} />
          </Card>
        </Stack>
      </div>
    </HomeShell>
  )
}

function NewPlanForm({ today, onOpen }: NewPlanScreenProps) {
  const plans = usePlanList()
  const agencies = useWorkspace((workspace) => workspace.agencies)
  const [draft, setDraft] = useState(() => emptyDraft(lastCounty(plans, agencies)))
  const [tries, setTries] = useState(0)
  const { problem, make } = useMaking(onOpen)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[data-wrong] input')?.focus()
  }, [tries])

  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (Object.keys(mistakesIn(draft, today)).length > 0) setTries(tries + 1)
    else make(draft)
  }

  return (
    <form ref={form} onSubmit={send} noValidate autoComplete="off" aria-label={words.newHeading}>
      <Stack gap="wide">
        {problem !== null && (
          <Notice kind="danger" isUrgent heading={words.notDone}>
            <p>{problem}</p>
          </Notice>
        )}
        <PlanFields
          draft={draft}
          today={today}
          mistakes={tries > 0 ? mistakesIn(draft, today) : {}}
          onChange={setDraft}
        />
        <Row>
          <Button kind="primary" type="submit" icon={icons.addIcon}>
            {words.start}
          </Button>
          <LinkButton href="#/" kind="plain">
            {words.back}
          </LinkButton>
        </Row>
      </Stack>
    </form>
  )
}

/** Makes a plan of a draft and goes there. Sent twice, it is made once. */
function useMaking(onOpen: (id: string) => void) {
  const laptop = useLaptop()
  const isMaking = useRef(false)
  const [problem, setProblem] = useState<string | null>(null)
  const make = async (draft: PlanDraft) => {
    if (isMaking.current) return
    isMaking.current = true
    const made = await laptop.newPlan(startOf(draft, starterAt(laptop)))
    isMaking.current = false
    setProblem(made.ok ? null : problemWords(made.problem))
    if (made.ok) onOpen(made.value)
  }
  return { problem, make: (draft: PlanDraft) => void make(draft) }
}

function starterAt({ workspace }: Laptop) {
  return starterOf(workspace.data.settings)
}
