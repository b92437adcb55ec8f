/**
 * The agency behind a resource, and the one question about it.
 *
 * The answer belongs to the agency and stands in the agency book, so every
 * resource of the agency says the same, and plans that name it are offered it.
 */

import {
  type Agency,
  agencyQuestion,
  type CalendarDate,
  present,
  type Resource,
  type Standing,
  standingNames,
  standingOf,
} from '#domain'
import { changeRecord, useLaptop, useWorkspace } from '#session'
import { Button, Choice, Row, Select, Stack, TextField } from '#ui'
import { words } from './words.en.ts'

interface AgencyOfResourceProps {
  readonly resource: Resource
  readonly today: CalendarDate
  /** The name of a new agency while it is typed; `null` while none is wanted. */
  readonly newName: string | null
  readonly onNewName: (name: string | null) => void
  readonly onAdd: () => void
}

const NEW = 'new'

export function AgencyOfResource(props: AgencyOfResourceProps) {
  const { resource, today, newName, onNewName, onAdd } = props
  const { workspace } = useLaptop()
  const agencies = useWorkspace((each) => each.agencies)
  const { agency } = standingOf(resource, agencies)
  const known = present(agencies)
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name }) => ({ value: id, label: name }))
  const choose = (chosen: string | null) => {
    onNewName(chosen === NEW ? resource.name : null)
    if (chosen !== NEW) workspace.run(changeRecord('resources', resource.id, { agency: chosen }))
  }
  return (
    <Stack>
      <Select
        label={words.agency}
        hint={words.agencyHint}
        isSearchable
        options={[...known, { value: NEW, label: words.newAgency }]}
        clearLabel={words.noAgency}
        placeholder={words.noAgency}
        value={newName === null ? (agency?.id ?? null) : NEW}
        onChange={choose}
      />
      {newName !== null && (
        <Row>
          <TextField label={words.newAgencyName} value={newName} spellCheck={false} onChange={onNewName} />
          <Button onPress={onAdd}>{words.addAgency}</Button>
        </Row>
      )}
      {newName === null && agency !== null && <Question agency={agency} today={today} />}
    </Stack>
  )
}

const standingOrder: readonly Standing[] = ['employed', 'contracted', 'payor-of-last-resort', 'no', 'unknown']

function Question({ agency, today }: { readonly agency: Agency; readonly today: CalendarDate }) {
  const { workspace } = useLaptop()
  const me = useWorkspace(({ settings }) => settings.name)
  const answer = (givesEiServices: Standing) => {
    const isOpen = givesEiServices === 'unknown'
    const checked = { checkedOn: isOpen ? null : today, checkedBy: isOpen ? '' : me }
    workspace.run(changeRecord('agencies', agency.id, { givesEiServices, ...checked }))
  }
  return (
    <Choice
      label={agencyQuestion(agency)}
      answers={standingOrder.map((value) => ({ value, label: standingNames[value] }))}
      value={agency.givesEiServices}
      onChange={answer}
    />
  )
}
