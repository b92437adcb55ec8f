/**
 * The first page on a new laptop: who sits here, and what is not safe yet.
 *
 * The name becomes the author of what is written from here on, so nothing else
 * is shown before it is known.
 */

import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { changeRecord, useLaptop } from '#session'
import { Button, Card, Notice, Prose, Shell, Stack } from '#ui'
import styles from './FirstStartScreen.module.css'
import { WhoFields } from './WhoFields.tsx'
import { missingIn, nobodyYet, settingsOf } from './who.ts'
import { words } from './words.en.ts'

export function FirstStartScreen() {
  return (
    <Shell title={words.app}>
      <div className={styles['page']}>
        <Stack gap="wide">
          <Stack gap="close">
            <h1>{words.heading}</h1>
            <p>{words.lead}</p>
          </Stack>
          <Notice kind="warn" heading={words.noBackup}>
            <p>{words.noBackupWhy}</p>
          </Notice>
          <Card>
            <WhoForm />
          </Card>
          <Prose>
            <ul aria-label={words.factsLabel}>
              {words.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </Prose>
        </Stack>
      </div>
    </Shell>
  )
}

function WhoForm() {
  const laptop = useLaptop()
  const [who, setWho] = useState(nobodyYet)
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[data-wrong] :is(input, button)')?.focus()
  }, [tries])

  const start = (event: SubmitEvent) => {
    event.preventDefault()
    const settings = settingsOf(who)
    if (settings === null) setTries(tries + 1)
    else laptop.workspace.run(changeRecord('settings', 'settings', { personId: laptop.newId(), ...settings }))
  }

  return (
    <form ref={form} onSubmit={start} noValidate autoComplete="off" aria-label={words.heading}>
      <Stack gap="wide">
        <WhoFields who={who} missing={tries > 0 ? missingIn(who) : {}} onChange={setWho} />
        <div>
          <Button kind="primary" type="submit">
            {words.start}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
