import {
  countiesOf,
  languageNames,
  noFilter,
  offerNames,
  offersOf,
  type Resource,
  type ResourceFilter,
} from '#domain'
import { useWorkspace } from '#session'
import { Button, Check, Columns, Row, Select, Stack, TextField } from '#ui'
import { words } from './words.en.ts'

interface FilterFieldsProps {
  readonly filter: ResourceFilter
  readonly resources: readonly Resource[]
  readonly onChange: (values: Partial<ResourceFilter>) => void
}

/** Only what occurs can be asked for, so that no answer finds nothing. */
export function FilterFields({ filter, resources, onChange }: FilterFieldsProps) {
  const isAsking = JSON.stringify(filter) !== JSON.stringify(noFilter)
  return (
    <Stack>
      <Columns>
        <TextField
          label={words.find}
          value={filter.words}
          spellCheck={false}
          onChange={(typed) => onChange({ words: typed })}
        />
        <Selects filter={filter} resources={resources} onChange={onChange} />
      </Columns>
      <Row>
        <Check
          label={words.staleOnly}
          isChecked={filter.isStaleOnly}
          onChange={(isStaleOnly) => onChange({ isStaleOnly })}
        />
        {isAsking && (
          <Button kind="plain" onPress={() => onChange(noFilter)}>
            {words.showAll}
          </Button>
        )}
      </Row>
    </Stack>
  )
}

function Selects({ filter, resources, onChange }: FilterFieldsProps) {
  const agencies = useWorkspace((workspace) => workspace.agencies)
  const offers = [...new Set(resources.flatMap(offersOf))].map((value) => ({
    value,
    label: offerNames[value],
  }))
  const spoken = new Set(resources.flatMap(({ languages }) => languages))
  const languages = Object.entries(languageNames)
    .filter(([code]) => spoken.has(code))
    .map(([value, label]) => ({ value, label }))
  const counties = countiesOf(resources, agencies).map((value) => ({ value, label: value }))
  return (
    <>
      <Select
        label={words.offers}
        options={offers}
        clearLabel={words.any}
        placeholder={words.any}
        value={filter.offer}
        onChange={(offer) => onChange({ offer })}
      />
      <Select
        label={words.language}
        options={languages}
        clearLabel={words.any}
        placeholder={words.any}
        value={filter.language}
        onChange={(language) => onChange({ language })}
      />
      <Select
        label={words.county}
        options={counties}
        clearLabel={words.any}
        placeholder={words.any}
        value={filter.county}
        onChange={(county) => onChange({ county })}
      />
    </>
  )
}
