import { type FormEvent, useRef, useState } from 'react'
import { addKnownAgency, useErrand, useKnownAgencies, useOpenPlan } from '#session'
import { Button, Card, Columns, icons, Row, Select, Stack, TextField } from '#ui'
import { useAgencyAdder } from './use-agency-adder.ts'
import { words } from './words.en.ts'

export function AddAgency() {
  const [name, setName] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const add = useAgencyAdder()
  useErrand('add-agency', () => field.current?.focus())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(name.trim() === '')
    if (name.trim() !== '') add(name)
    setName('')
    field.current?.focus()
  }
  return (
    <Card kind="sunken" heading={words.addAgency} level={3}>
      <form autoComplete="off" onSubmit={submit} aria-label={words.addAgency}>
        <Stack>
          <Columns>
            <TextField
              ref={field}
              label={words.agencyName}
              value={name}
              error={wasTried && name.trim() === '' && words.needsName}
              onChange={setName}
            />
            <KnownAgencies />
          </Columns>
          <Row>
            <Button type="submit" icon={icons.addIcon} aria-label={words.addAgency}>
              {words.add}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

function KnownAgencies() {
  const plan = useOpenPlan()
  const known = useKnownAgencies()
  const choose = (id: string | null) => {
    const chosen = known.find((agency) => agency.id === id)
    if (chosen !== undefined) plan.run(addKnownAgency(chosen))
  }
  if (known.length === 0) return null
  return (
    <Select
      label={words.addKnown}
      isSearchable
      options={known.map(({ id, name, county }) => ({ value: id, label: name, hint: county }))}
      value={null}
      onChange={choose}
    />
  )
}
