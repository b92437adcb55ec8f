import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Person, roleNames } from '#domain'
import { changeRecord, choosePsp, useOpenPlan, useVisit } from '#session'
import { Button, Check, Columns, Row, Select, Stack, TextField } from '#ui'
import { AgencySelect } from './AgencySelect.tsx'
import { groupOf, roleOptions } from './role-groups.ts'
import { useAgencyAdder } from './use-agency-adder.ts'
import { words } from './words.en.ts'

interface PersonFormProps {
  readonly person: Person
  readonly onDone: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A person, to be changed where it stands. Everything is in the plan from the first key. */
export function PersonForm({ person, onDone, onKeyDown }: PersonFormProps) {
  const plan = useOpenPlan()
  const visit = useVisit()
  const addAgency = useAgencyAdder()
  const [newAgency, setNewAgency] = useState<string | null>(null)
  const nameField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => nameField.current?.focus(), [])
  const change = (values: Partial<Pick<Person, 'name' | 'role' | 'agency'>>, key?: string) =>
    plan.run(changeRecord('people', person.id, values), key)
  const finish = (event: FormEvent) => {
    event.preventDefault()
    if (newAgency?.trim()) change({ agency: addAgency(newAgency, visit.key) }, visit.key)
    onDone()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the form from any of its fields
    <form
      autoComplete="off"
      aria-label={words.editOf(person.name || roleNames[person.role])}
      onSubmit={finish}
      onKeyDown={onKeyDown}
    >
      <Stack>
        <Columns>
          <TextField
            ref={nameField}
            label={words.name}
            value={person.name}
            onVisitStart={visit.begin}
            onChange={(name) => change({ name }, visit.key)}
          />
          <Select
            label={words.role}
            isSearchable
            options={roleOptions}
            value={person.role}
            onChange={(role) => role !== null && change({ role })}
          />
          <AgencySelect
            value={person.agency}
            onChange={(agency) => change({ agency })}
            newName={newAgency}
            onNewName={setNewAgency}
          />
        </Columns>
        {isPossiblePsp(person) && <PspCheck person={person} />}
        <DoneButton />
      </Stack>
    </form>
  )
}

function DoneButton() {
  return (
    <Row>
      <Button kind="primary" type="submit">
        {words.done}
      </Button>
    </Row>
  )
}

function PspCheck({ person }: { readonly person: Person }) {
  const plan = useOpenPlan()
  return (
    <Check
      label={words.psp}
      hint={words.pspHint}
      isChecked={person.isPsp}
      onChange={(isPsp) => plan.run(choosePsp(isPsp ? person.id : null))}
    />
  )
}

/** The consultant advises the primary service provider and is not one. */
function isPossiblePsp({ role, isPsp }: Person): boolean {
  return isPsp || (groupOf(role) === 'team' && role !== 'ecmh-consultant')
}
