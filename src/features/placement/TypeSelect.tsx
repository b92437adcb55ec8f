import { type ServiceType, serviceTypeNames, serviceTypes } from '#domain'
import { Select } from '#ui'
import { words } from './words.en.ts'

const options = serviceTypes.flatMap((type) =>
  type === '' ? [] : [{ value: type, label: serviceTypeNames[type] }],
)

interface TypeSelectProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: ServiceType
  readonly onChange: (type: ServiceType) => void
}

/** One of the 17 types of EI service, by its plain name. */
export function TypeSelect({ label, hint, value, onChange }: TypeSelectProps) {
  return (
    <Select
      label={label}
      hint={hint}
      options={options}
      placeholder={words.chooseType}
      value={value === '' ? null : value}
      isSearchable
      onChange={(type) => onChange(type ?? '')}
    />
  )
}
