/** One short form for one team after another: Enter adds, and the next name can be typed. */

import { type FormEvent, useRef, useState } from 'react'
import { addRecord, useActions, useErrand, useLaptop, useWorkspace } from '#session'
import { Button, Card, icons, Row, Stack } from '#ui'
import { TeamFields, type TeamWords } from './TeamFields.tsx'
import { words } from './words.en.ts'

export function AddTeam() {
  const { workspace } = useLaptop()
  const first = useFirstDraft()
  const [draft, setDraft] = useState(first)
  const [wasTried, setWasTried] = useState(false)
  const [said, setSaid] = useState('')
  const nameField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const focusName = () => nameField.current?.focus()
  useErrand('add-team', focusName)
  useActions([{ id: 'add-team', label: words.addTeam, run: focusName }])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const name = draft.name.trim()
    setWasTried(name === '')
    if (name !== '') {
      workspace.run(addRecord('teams', { ...draft, name }))
      setSaid(words.added(name))
      setDraft(first)
    }
    focusName()
  }
  return (
    <Card kind="sunken" heading={words.addTeam} level={2}>
      <form autoComplete="off" noValidate onSubmit={submit} aria-label={words.addTeam}>
        <Stack>
          <TeamFields
            team={draft}
            nameField={nameField}
            nameError={wasTried && draft.name.trim() === '' && words.needsName}
            onChange={(values) => setDraft((before) => ({ ...before, ...values }))}
          />
          <Row>
            <Button type="submit" icon={icons.addIcon}>
              {words.addTeam}
            </Button>
            <output>{said}</output>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

/** The consultant of a team is mostly who sits here. */
function useFirstDraft(): TeamWords {
  const consultant = useWorkspace(({ settings: { capacity, discipline, name } }) =>
    capacity === 'ecmh-consultant' || discipline === 'ecmh-consultant' ? name : '',
  )
  return { name: '', county: '', consultant }
}
