/**
 * One answer from a longer list, which opens over the page. `isSearchable` puts
 * a box to type in above the list, for people, agencies and the like. Up to six
 * answers are better as a `Choice`.
 */

import { useId } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Input, SearchField } from 'react-aria-components/SearchField'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { classNames } from './class-names.ts'
import { describedBy, FieldNotes, type FieldWords } from './Field.tsx'
import fieldStyles from './Field.module.css'
import { doneIcon as ChosenIcon, openIcon as OpenIcon, searchIcon as SearchIcon } from './icons.ts'
import styles from './Select.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import { words } from './words.en.ts'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

interface SelectProps<Value extends string> extends FieldWords {
  readonly options: readonly SelectOption<Value>[]
  /** `null` until somebody has chosen. */
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
  readonly placeholder?: string
  /** Words of a first answer that takes the choice back, such as “Nobody yet”. */
  readonly clearLabel?: string
  readonly isSearchable?: boolean
  readonly isDisabled?: boolean
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, placeholder = words.choose, label, hint, error } = props
  const id = useId()
  const choose = (key: unknown) => onChange(options.find((option) => option.value === key)?.value ?? null)
  return (
    <AriaSelect
      className={classNames(fieldStyles['field'], Boolean(error) && fieldStyles['wrong'])}
      value={value}
      onChange={choose}
      placeholder={placeholder}
      autoComplete="off"
      isDisabled={props.isDisabled ?? false}
      isInvalid={Boolean(error)}
      {...descriptionOf(id, { hint, error })}
    >
      <Label className={fieldStyles['label'] ?? ''}>
        {props.isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </Label>
      <FieldNotes id={id} hint={hint} error={error} />
      <AriaButton className={styles['button'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''}>
          {({ selectedText }) => selectedText || placeholder}
        </SelectValue>
        <OpenIcon size={20} />
      </AriaButton>
      <Popover className={styles['popover'] ?? ''}>
        {props.isSearchable ? <SearchedOptions {...props} /> : <Options {...props} />}
      </Popover>
    </AriaSelect>
  )
}

function descriptionOf(id: string, notes: Pick<FieldWords, 'hint' | 'error'>) {
  const ids = describedBy(id, notes)
  return ids === undefined ? {} : { 'aria-describedby': ids }
}

function SearchedOptions<Value extends string>(props: SelectProps<Value>) {
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Autocomplete filter={contains}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the list was opened to be searched */}
      <SearchField autoFocus aria-label={words.search} className={styles['search'] ?? ''}>
        <SearchIcon size={20} />
        <Input className={styles['searchInput'] ?? ''} placeholder={words.search} autoComplete="off" />
      </SearchField>
      <Options {...props} />
    </Autocomplete>
  )
}

function Options<Value extends string>({ options, clearLabel }: SelectProps<Value>) {
  return (
    <ListBox
      className={styles['list'] ?? ''}
      renderEmptyState={() => <p className={styles['empty']}>{words.nothingFound}</p>}
    >
      {clearLabel !== undefined && <Option id="" label={clearLabel} />}
      {options.map(({ value, label, hint }) => (
        <Option key={value} id={value} label={label} hint={hint} />
      ))}
    </ListBox>
  )
}

interface OptionProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
}

function Option({ id, label, hint }: OptionProps) {
  return (
    <ListBoxItem id={id} textValue={label} className={styles['option'] ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles['tick']}>{isSelected && <ChosenIcon size={20} />}</span>
          <span>{label} </span>
          {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
        </>
      )}
    </ListBoxItem>
  )
}
