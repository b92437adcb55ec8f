/** A resource, to be changed where it stands. Everything is kept from the first key. */

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type CalendarDate, languageNames, offerKinds, offerNames, type Resource, waitNames } from '#domain'
import { changeRecord, setMember, useLaptop, useVisit, type Visit } from '#session'
import { Button, Checks, Columns, Row, Select, Stack, TextField } from '#ui'
import { addNewAgency } from './add-new-agency.ts'
import { AgencyOfResource } from './AgencyOfResource.tsx'
import { words } from './words.en.ts'

interface ResourceFormProps {
  readonly resource: Resource
  readonly name: string
  readonly today: CalendarDate
  readonly onDone: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

type Texts = 'name' | 'county' | 'offers' | 'forWhom' | 'waitNote' | 'phone' | 'note'

interface PartProps {
  readonly resource: Resource
  readonly visit: Visit
}

export function ResourceForm({ resource, name, today, onDone, onKeyDown }: ResourceFormProps) {
  const visit = useVisit()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const part = { resource, visit }
  const { newName, setNewName, addAgency } = useNewAgency(resource)
  const finish = (event: FormEvent) => {
    event.preventDefault()
    // The form stays, because an agency that is new has a question to answer.
    if (newName?.trim()) addAgency()
    else onDone()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the form from any of its fields
    <form
      ref={form}
      autoComplete="off"
      aria-label={words.editOf(name)}
      onSubmit={finish}
      onKeyDown={onKeyDown}
    >
      <Stack>
        <Columns>
          <Words field="name" {...part} />
          <Words field="county" {...part} />
        </Columns>
        <AgencyOfResource {...{ resource, today, newName }} onNewName={setNewName} onAdd={addAgency} />
        <Members field="kinds" names={offers} {...part} />
        <Columns>
          <Words field="offers" {...part} />
          <Words field="forWhom" {...part} />
        </Columns>
        <Members field="languages" names={languages} {...part} />
        <Columns>
          <Wait {...part} />
          <Words field="waitNote" {...part} />
          <Words field="phone" {...part} />
        </Columns>
        <Words field="note" {...part} />
        <Row>
          <Button kind="primary" type="submit">
            {words.done}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

/** A new agency while it is named; `null` while none is wanted. */
function useNewAgency(resource: Resource) {
  const { workspace } = useLaptop()
  const [newName, setNewName] = useState<string | null>(null)
  const addAgency = () => {
    if (newName?.trim()) workspace.run(addNewAgency(resource, newName))
    setNewName(null)
  }
  return { newName, setNewName, addAgency }
}

function Words({ field, resource, visit }: PartProps & { readonly field: Texts }) {
  const { workspace } = useLaptop()
  return (
    <TextField
      label={words.fields[field]}
      value={resource[field]}
      spellCheck={field === 'offers' || field === 'forWhom' || field === 'note'}
      onVisitStart={visit.begin}
      onChange={(said) => workspace.run(changeRecord('resources', resource.id, { [field]: said }), visit.key)}
    />
  )
}

const offers = offerKinds.map((value) => ({ value, label: offerNames[value] }))
const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label }))

interface MembersProps extends PartProps {
  readonly field: 'kinds' | 'languages'
  readonly names: readonly { readonly value: string; readonly label: string }[]
}

function Members({ field, names, resource }: MembersProps) {
  const { workspace } = useLaptop()
  const before = resource[field]
  const change = (after: readonly string[]) => {
    for (const { value } of names)
      if (before.includes(value) !== after.includes(value))
        workspace.run(
          setMember('resources', resource.id, { field, name: value, isIn: after.includes(value) }),
        )
  }
  return <Checks label={words.fields[field]} answers={names} values={before} isInline onChange={change} />
}

const waits = (['unknown', 'none', 'weeks', 'months', 'closed'] as const).map((value) => ({
  value,
  label: waitNames[value],
}))

function Wait({ resource }: PartProps) {
  const { workspace } = useLaptop()
  return (
    <Select
      label={words.wait}
      options={waits}
      value={resource.wait}
      onChange={(wait) => wait !== null && workspace.run(changeRecord('resources', resource.id, { wait }))}
    />
  )
}
