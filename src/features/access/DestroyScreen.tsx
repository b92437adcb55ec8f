/** Destroying a plan: what it means, who asked, what is kept, and a name to type. */

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { destructionRule, type PermanentRecord, permanentRecordOf } from '#domain'
import { destroyPlan, problemWords, useLaptop, useOpenPlan } from '#session'
import { Button, Card, icons, LinkButton, Notice, Part, Row, Stack } from '#ui'
import { CopiesOut } from './CopiesOut.tsx'
import { destructionOf, type DestroyDraft, emptyDestruction, mistakesInDestruction } from './destroy-draft.ts'
import { DestroyFields } from './DestroyFields.tsx'
import { words } from './words.en.ts'

const own = words.destroy

interface DestroyScreenProps {
  readonly planHref: string
  readonly onDestroyed: () => void
}

export function DestroyScreen({ planHref, onDestroyed }: DestroyScreenProps) {
  const plan = useOpenPlan()
  const [record] = useState(() => permanentRecordOf(plan.data))
  const { problem, destroy } = useDestroying(record, onDestroyed)
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{own.heading}</h1>
        <p>{own.lead}</p>
        <p>{own.law(destructionRule.citation)}</p>
      </Stack>
      <Part heading={words.copies}>
        <CopiesOut planId={plan.id} />
      </Part>
      {problem !== null && (
        <Notice kind="danger" isUrgent heading={words.notDone}>
          <p>{problem}</p>
        </Notice>
      )}
      <DestroyForm record={record} planHref={planHref} onSend={destroy} />
    </Stack>
  )
}

function useDestroying(record: PermanentRecord, onDestroyed: () => void) {
  const laptop = useLaptop()
  const plan = useOpenPlan()
  const [problem, setProblem] = useState<string | null>(null)
  const isBusy = useRef(false)
  const destroy = async (draft: DestroyDraft) => {
    if (isBusy.current) return
    isBusy.current = true
    const done = await destroyPlan(laptop, plan.id, destructionOf(draft, record, laptop.now()))
    isBusy.current = false
    if (done.ok) onDestroyed()
    else setProblem(problemWords(done.problem))
  }
  return { problem, destroy: (draft: DestroyDraft) => void destroy(draft) }
}

interface DestroyFormProps {
  readonly record: PermanentRecord
  readonly planHref: string
  readonly onSend: (draft: DestroyDraft) => void
}

function DestroyForm({ record, planHref, onSend }: DestroyFormProps) {
  const plan = useOpenPlan()
  const [word] = useState(() => plan.data.child.firstName.trim() || own.word)
  const [draft, setDraft] = useState(() => emptyDestruction(record))
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[data-wrong] input')?.focus()
  }, [tries])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (Object.keys(mistakesInDestruction(draft, word)).length > 0) setTries(tries + 1)
    else onSend(draft)
  }
  return (
    <Card kind="sunken">
      <form ref={form} noValidate autoComplete="off" onSubmit={send} aria-label={own.heading}>
        <Stack>
          <DestroyFields
            {...{ draft, word }}
            mistakes={tries > 0 ? mistakesInDestruction(draft, word) : {}}
            onChange={(values) => setDraft((before) => ({ ...before, ...values }))}
          />
          <Row>
            <Button kind="danger" type="submit" icon={icons.removeIcon}>
              {own.confirm}
            </Button>
            <LinkButton href={planHref} kind="plain">
              {words.back}
            </LinkButton>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
