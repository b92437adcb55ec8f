/** A name is enough to begin; the rest is written in the card, which opens. */

import { type FormEvent, useRef, useState } from 'react'
import { addRecord, sendErrand, useActions, useLaptop } from '#session'
import { Button, Card, icons, Row, Stack, TextField } from '#ui'
import { words } from './words.en.ts'

interface AddResourceProps {
  /** Told the id of what was added. */
  readonly onAdded: (id: string) => void
}

export function AddResource({ onAdded }: AddResourceProps) {
  const { workspace } = useLaptop()
  const [name, setName] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useActions([{ id: 'add-resource', label: words.add, run: () => field.current?.focus() }])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(name.trim() === '')
    if (name.trim() === '') return field.current?.focus()
    const id = workspace.run(addRecord('resources', { name: name.trim() }))
    setName('')
    onAdded(id)
    sendErrand({ kind: 'edit-resource', about: id })
  }
  return (
    <Card kind="sunken" heading={words.add} level={2}>
      <form noValidate autoComplete="off" aria-label={words.add} onSubmit={submit}>
        <Stack>
          <TextField
            ref={field}
            label={words.name}
            hint={words.nameHint}
            value={name}
            spellCheck={false}
            error={wasTried && name.trim() === '' && words.needsName}
            onChange={setName}
          />
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
