/** A name and a kind are enough to begin; the rest is written in the card, which opens. */

import { type FormEvent, useRef, useState } from 'react'
import { type Credential, present } from '#domain'
import { addRecord, sendErrand, useActions, useLaptop, useWorkspace } from '#session'
import { Button, Card, Choice, icons, Row, Stack, SuggestField } from '#ui'
import { words } from './words.en.ts'

const kindAnswers = (['IMH', 'ECMH'] as const).map((value) => ({ value, ...words.kinds[value] }))

export function AddCredential() {
  const { workspace } = useLaptop()
  const [holder, setHolder] = useState('')
  const [kind, setKind] = useState<Credential['kind']>('IMH')
  const [wasTried, setWasTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const known = useKnownNames()
  const toName = () => form.current?.querySelector('input')?.focus()
  useActions([{ id: 'add-credential', label: words.add, run: toName }])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(holder.trim() === '')
    if (holder.trim() === '') return toName()
    const id = workspace.run(addRecord('credentials', { holder: holder.trim(), kind }))
    setHolder('')
    sendErrand({ kind: 'edit-credential', about: id })
  }
  return (
    <Card kind="sunken" heading={words.add} level={3}>
      <form ref={form} noValidate autoComplete="off" aria-label={words.add} onSubmit={submit}>
        <Stack>
          <SuggestField
            label={words.holder}
            suggestions={known}
            value={holder}
            spellCheck={false}
            error={wasTried && holder.trim() === '' && words.needsName}
            onChange={setHolder}
          />
          <Choice label={words.kind} answers={kindAnswers} value={kind} onChange={setKind} />
          <Row>
            <Button type="submit" icon={icons.addIcon}>
              {words.addIt}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

/** Names that the workspace knows: whoever sits here, consultants of teams, who holds a credential already. */
function useKnownNames(): readonly string[] {
  return useWorkspace(({ settings, teams, credentials }) => [
    ...new Set(
      [
        settings.name,
        ...present(teams).map(({ consultant }) => consultant),
        ...present(credentials).map(({ holder }) => holder),
      ]
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ])
}
