import { capacities, roleNames } from '#domain'
import { Choice, Select, TextField } from '#ui'
import { type Missing, providerDisciplines, type Who } from './who.ts'
import { words } from './words.en.ts'

const capacityAnswers = capacities.map((capacity) => ({
  value: capacity,
  label: words.capacities[capacity],
  hint: words.capacityHints[capacity],
}))

const disciplineOptions = [
  ...providerDisciplines.map((discipline) => ({ value: discipline, label: roleNames[discipline] })),
  { value: 'other' as const, label: words.disciplineOther },
]

interface WhoFieldsProps {
  readonly who: Who
  readonly missing: Missing
  readonly onChange: (who: Who) => void
}

export function WhoFields({ who, missing, onChange }: WhoFieldsProps) {
  return (
    <>
      <div data-wrong={missing.name}>
        <TextField
          label={words.name}
          hint={words.nameHint}
          error={missing.name}
          value={who.name}
          spellCheck={false}
          onChange={(name) => onChange({ ...who, name })}
        />
      </div>
      <div data-wrong={missing.capacity}>
        <Choice
          label={words.capacity}
          error={missing.capacity}
          answers={capacityAnswers}
          value={who.capacity}
          onChange={(capacity) => onChange({ ...who, capacity })}
        />
      </div>
      {who.capacity === 'provider' && (
        <div data-wrong={missing.discipline}>
          <Select
            label={words.discipline}
            error={missing.discipline}
            options={disciplineOptions}
            value={who.discipline}
            onChange={(discipline) => onChange({ ...who, discipline })}
          />
        </div>
      )}
    </>
  )
}
