/** Which agency: one of the plan's, one of the agency book's, or a new one that is named right here. */

import type { RecordId } from '#domain'
import { addKnownAgency, useKnownAgencies, useOpenPlan, usePlan } from '#session'
import { Select, type SelectOption, Stack, TextField } from '#ui'
import { words } from './words.en.ts'

const NEW = 'new'
const BOOK = 'book:'

interface AgencySelectProps {
  readonly value: RecordId | null
  readonly onChange: (id: RecordId | null) => void
  /** The name of a new agency while it is typed; `null` while none is wanted. */
  readonly newName: string | null
  readonly onNewName: (name: string | null) => void
}

export function AgencySelect({ value, onChange, newName, onNewName }: AgencySelectProps) {
  const plan = useOpenPlan()
  const known = useKnownAgencies()
  const options = useAgencyOptions(value)
  const choose = (chosen: string | null) => {
    onNewName(chosen === NEW ? '' : null)
    if (chosen === NEW) return
    const book = known.find(({ id }) => BOOK + id === chosen)
    onChange(book === undefined ? chosen : plan.run(addKnownAgency(book)))
  }
  return (
    <Stack gap="close">
      <Select
        label={words.agency}
        isSearchable
        options={options}
        value={newName === null ? value : NEW}
        clearLabel={words.noAgency}
        placeholder={words.noAgency}
        onChange={choose}
      />
      {newName !== null && (
        <TextField
          label={words.newAgencyName}
          hint={words.newAgencyHint}
          value={newName}
          onChange={onNewName}
        />
      )}
    </Stack>
  )
}

function useAgencyOptions(value: RecordId | null): readonly SelectOption<string>[] {
  const known = useKnownAgencies()
  const agencies = usePlan((plan) => plan.agencies.filter(({ id, isRemoved }) => !isRemoved || id === value))
  return [
    ...agencies.map(({ id, name, isRemoved }) => ({
      value: id,
      label: isRemoved ? words.removedName(name) : name,
    })),
    ...known.map(({ id, name }) => ({ value: BOOK + id, label: name, hint: words.fromBook })),
    { value: NEW, label: words.newAgency },
  ]
}
