import { memo } from 'react'
import { bankConcerns, concernNames, routineNames, routines } from '#domain'
import { Button, Check, Columns, icons, Row, Select, Stack, TextField } from '#ui'
import { ageOptions, type BankSearch, everything } from './bank-search.ts'
import { words } from './words.en.ts'

const routineOptions = routines
  .filter((value) => value !== 'any')
  .map((value) => ({ value, label: routineNames[value] }))
const concernOptions = bankConcerns.map((value) => ({ value, label: concernNames[value] }))

interface BankFiltersProps {
  readonly search: BankSearch
  /** The same function as long as the screen stands. */
  readonly onChange: (values: Partial<BankSearch>) => void
}

export function BankFilters({ search, onChange }: BankFiltersProps) {
  const isNarrowed = Object.values(search).some((value) => value !== '' && value !== null && value !== false)
  return (
    <search aria-label={words.filters}>
      <Stack>
        <TextField
          label={words.words}
          value={search.words}
          spellCheck={false}
          onChange={(typed) => onChange({ words: typed })}
        />
        <Lists routine={search.routine} age={search.age} concern={search.concern} onChange={onChange} />
        <Row spread="ends">
          <Check
            label={words.onlyFavorites}
            isChecked={search.onlyFavorites}
            onChange={(onlyFavorites) => onChange({ onlyFavorites })}
          />
          {isNarrowed && (
            <Button kind="plain" icon={icons.closeIcon} onPress={() => onChange(everything)}>
              {words.clear}
            </Button>
          )}
        </Row>
      </Stack>
    </search>
  )
}

type ListsProps = Pick<BankSearch, 'routine' | 'age' | 'concern'> & Pick<BankFiltersProps, 'onChange'>

/** They stay as they are while words are typed. */
const Lists = memo(function Lists({ routine, age, concern, onChange }: ListsProps) {
  return (
    <Columns>
      <Select
        label={words.routine}
        options={routineOptions}
        value={routine}
        placeholder={words.anyRoutine}
        clearLabel={words.anyRoutine}
        onChange={(next) => onChange({ routine: next })}
      />
      <Select
        label={words.age}
        options={ageOptions}
        value={age}
        placeholder={words.anyAge}
        clearLabel={words.anyAge}
        onChange={(next) => onChange({ age: next })}
      />
      <Select
        label={words.concern}
        options={concernOptions}
        value={concern}
        placeholder={words.anyConcern}
        clearLabel={words.anyConcern}
        onChange={(next) => onChange({ concern: next })}
      />
    </Columns>
  )
})
