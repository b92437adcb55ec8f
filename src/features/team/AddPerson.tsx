/** One short form for one person after another: Enter adds, and the next name can be typed. */

import { type FormEvent, type Ref, useRef, useState } from 'react'
import type { RecordId, Role } from '#domain'
import { addRecord, useErrand, useOpenPlan, useVisit } from '#session'
import { Button, Card, Columns, icons, Row, Select, Stack, TextField } from '#ui'
import { AgencySelect } from './AgencySelect.tsx'
import { roleOptions } from './role-groups.ts'
import { useAgencyAdder } from './use-agency-adder.ts'
import { words } from './words.en.ts'

interface Draft {
  readonly name: string
  readonly role: Role | null
  readonly agency: RecordId | null
  readonly newAgency: string | null
}

const nobody: Draft = { name: '', role: null, agency: null, newAgency: null }

export function AddPerson() {
  const [draft, setDraft] = useState(nobody)
  const [wasTried, setWasTried] = useState(false)
  const [said, setSaid] = useState('')
  const nameField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const add = usePersonAdder()
  useErrand('add-person', () => nameField.current?.focus())
  const change = (values: Partial<Draft>) => setDraft((before) => ({ ...before, ...values }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isWhole = add(draft)
    setWasTried(!isWhole)
    if (isWhole) {
      setSaid(words.added(draft.name.trim()))
      setDraft(nobody)
    }
    if (isWhole || draft.name.trim() === '') nameField.current?.focus()
  }
  return (
    <Card kind="sunken" heading={words.addPerson} level={3}>
      <form autoComplete="off" onSubmit={submit} aria-label={words.addPerson}>
        <Stack>
          <DraftFields draft={draft} wasTried={wasTried} nameField={nameField} onChange={change} />
          <Row>
            <Button type="submit" icon={icons.addIcon} aria-label={words.addPerson}>
              {words.add}
            </Button>
            <output>{said}</output>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

interface DraftFieldsProps {
  readonly draft: Draft
  readonly wasTried: boolean
  readonly nameField: Ref<HTMLInputElement & HTMLTextAreaElement>
  readonly onChange: (values: Partial<Draft>) => void
}

function DraftFields({ draft, wasTried, nameField, onChange }: DraftFieldsProps) {
  return (
    <Columns>
      <TextField
        ref={nameField}
        label={words.name}
        value={draft.name}
        error={wasTried && draft.name.trim() === '' && words.needsName}
        onChange={(name) => onChange({ name })}
      />
      <Select
        label={words.role}
        isSearchable
        options={roleOptions}
        value={draft.role}
        error={wasTried && draft.role === null && words.needsRole}
        onChange={(role) => onChange({ role })}
      />
      <AgencySelect
        value={draft.agency}
        onChange={(agency) => onChange({ agency })}
        newName={draft.newAgency}
        onNewName={(newAgency) => onChange({ newAgency })}
      />
    </Columns>
  )
}

/** Adds the person of a draft with the new agency it names, in one step; false while something is missing. */
function usePersonAdder(): (draft: Draft) => boolean {
  const plan = useOpenPlan()
  const visit = useVisit()
  const addAgency = useAgencyAdder()
  return ({ name, role, agency, newAgency }) => {
    if (name.trim() === '' || role === null) return false
    visit.begin()
    const isNew = newAgency !== null && newAgency.trim() !== ''
    const employer = isNew ? addAgency(newAgency, visit.key) : agency
    plan.run(addRecord('people', { name: name.trim(), role, agency: employer }), visit.key)
    return true
  }
}
