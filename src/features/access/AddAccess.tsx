/** Writing down by hand what the app cannot know: a copy on paper, a look over the shoulder. */

import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CalendarDate } from '#domain'
import { recordAccess, useErrand, useLaptop, useOpenPlan } from '#session'
import { Button, Card, icons, Row, Stack } from '#ui'
import { accessOf, emptyAccess, mistakesIn } from './access-draft.ts'
import { AccessFields } from './AccessFields.tsx'
import { words } from './words.en.ts'

export function AddAccess({ today }: { readonly today: CalendarDate }) {
  const laptop = useLaptop()
  const { id } = useOpenPlan()
  const [draft, setDraft] = useState(() => emptyAccess(today))
  const [tries, setTries] = useState(0)
  const [said, setSaid] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const toFirst = () => form.current?.querySelector<HTMLElement>('input')?.focus()
  useErrand('add-access', toFirst)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[data-wrong] :is(input, button)')?.focus()
  }, [tries])
  const send = (event: FormEvent) => {
    event.preventDefault()
    setSaid('')
    if (Object.keys(mistakesIn(draft, today)).length > 0) return setTries(tries + 1)
    recordAccess(laptop, accessOf(draft, id))
    setSaid(words.added(draft.name.trim() || draft.agency.trim() || words.family))
    setDraft(emptyAccess(today))
    setTries(0)
    toFirst()
  }
  return (
    <Card kind="sunken" heading={words.addHeading} level={2}>
      <form ref={form} noValidate autoComplete="off" onSubmit={send} aria-label={words.addHeading}>
        <Stack>
          <p>{words.addHint}</p>
          <AccessFields
            draft={draft}
            mistakes={tries > 0 ? mistakesIn(draft, today) : {}}
            onChange={(values) => setDraft((before) => ({ ...before, ...values }))}
          />
          <p>{words.lineStays}</p>
          <Row>
            <Button kind="primary" type="submit" icon={icons.addIcon}>
              {words.add}
            </Button>
            <output>{said}</output>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
