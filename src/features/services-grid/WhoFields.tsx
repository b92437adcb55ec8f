import { type Entry, present, type RecordId, serviceTypes } from '#domain'
import { addKnownAgency, nameProvider, setMember, useKnownAgencies, useOpenPlan, usePlan } from '#session'
import { Checks, Columns, Select, type SelectOption, Stack, TextLink } from '#ui'
import type { ServiceLinks } from './links.ts'
import { typeOptions, useProviderOptions, TO_BE_FOUND } from './options.ts'
import { useRowChange } from './use-row-change.ts'
import { words } from './words.en.ts'

interface WhoFieldsProps {
  readonly row: Entry
  readonly links: ServiceLinks
}

export function WhoFields({ row, links }: WhoFieldsProps) {
  const plan = useOpenPlan()
  const change = useRowChange(row.id)
  const name = (chosen: string | null) =>
    plan.run(nameProvider(row.id, chosen === TO_BE_FOUND ? null : chosen))
  return (
    <Stack>
      <Columns>
        <Select
          label={words.type}
          isSearchable
          options={typeOptions}
          value={row.serviceType === '' ? null : row.serviceType}
          onChange={(type) => change({ serviceType: serviceTypes.find((each) => each === type) ?? '' })}
        />
        <Select
          label={words.who}
          isSearchable
          options={useProviderOptions(row.actors)}
          value={row.actors[0] ?? TO_BE_FOUND}
          onChange={name}
        />
        <AgencyField row={row} />
      </Columns>
      <TextLink href={links.team}>{words.toTeam}</TextLink>
      <OutcomeChecks
        chosen={row.outcomes}
        onChange={(id, isIn) => plan.run(setMember('entries', row.id, { field: 'outcomes', name: id, isIn }))}
      />
    </Stack>
  )
}

const BOOK = 'book:'

function AgencyField({ row }: { readonly row: Entry }) {
  const plan = useOpenPlan()
  const known = useKnownAgencies()
  const change = useRowChange(row.id)
  const choose = (chosen: string | null) => {
    const book = known.find(({ id }) => BOOK + id === chosen)
    change({ agency: book === undefined ? chosen : plan.run(addKnownAgency(book)) })
  }
  return (
    <Select
      label={words.agency}
      isSearchable
      options={useAgencyOptions(row.agency)}
      clearLabel={words.noAgency}
      placeholder={words.noAgency}
      value={row.agency}
      onChange={choose}
    />
  )
}

function useAgencyOptions(chosen: RecordId | null): readonly SelectOption<string>[] {
  const known = useKnownAgencies()
  const agencies = usePlan((plan) => plan.agencies.filter(({ id, isRemoved }) => !isRemoved || id === chosen))
  return [
    ...agencies.map(({ id, name, isRemoved }) => ({
      value: id,
      label: isRemoved ? words.removedName(name) : name,
    })),
    ...known.map(({ id, name }) => ({ value: BOOK + id, label: name, hint: words.fromBook })),
  ]
}

interface OutcomeChecksProps {
  readonly chosen: readonly RecordId[]
  readonly onChange: (id: RecordId, isIn: boolean) => void
}

export function OutcomeChecks({ chosen, onChange }: OutcomeChecksProps) {
  const outcomes = usePlan((plan) => present(plan.outcomes))
  const change = (values: readonly string[]) => {
    for (const { id } of outcomes)
      if (values.includes(id) !== chosen.includes(id)) onChange(id, values.includes(id))
  }
  if (outcomes.length === 0) return <p>{words.noOutcomes}</p>
  return (
    <Checks
      label={words.neededFor}
      answers={outcomes.map(({ id, statement }, index) => ({
        value: id,
        label: words.outcomeChoice(index + 1, statement.trim()),
      }))}
      values={chosen}
      onChange={change}
    />
  )
}
