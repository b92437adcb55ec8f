/**
 * A field on one line that offers what was written before in such a place.
 *
 * With nothing to offer it is a field like any other. The offer opens below while somebody types, or with the down arrow. Enter and
 * Escape are taken only after she went into it, so that a form is sent and a
 * card is closed as from any other field. The browser's own lists are not used:
 * they cannot be enlarged, and what they show comes from the disk.
 */

import { type KeyboardEvent, useId, useState } from 'react'
import { describedBy, Field } from './Field.tsx'
import styles from './SuggestField.module.css'
import fieldStyles from './TextField.module.css'
import { type TextFieldProps } from './TextField.tsx'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import { words } from './words.en.ts'

interface SuggestFieldProps extends Omit<TextFieldProps, 'isMultiline' | 'ref'> {
  /** What was written before, the likeliest first. */
  readonly suggestions: readonly string[]
}

const MOST = 5

export function SuggestField(props: SuggestFieldProps) {
  const { value, suggestions, onChange } = props
  const id = useId()
  const [offer, setOffer] = useState<Offer>(closed)
  const found = offer.isOpen ? fitting(suggestions, value) : []
  const take = (said: string) => {
    onChange(said)
    setOffer(closed)
  }
  const press = (event: KeyboardEvent) => {
    const next = keyed(event.key, { found, marked: offer.marked })
    if (next === null) return
    event.preventDefault()
    if (typeof next === 'string') take(next)
    else setOffer(next)
  }
  return (
    <Field id={id} {...props}>
      <div className={styles['around']}>
        <input
          {...controlProps(id, props)}
          {...(suggestions.length > 0 && comboProps(id, found, offer))}
          onChange={({ target }) => {
            onChange(target.value)
            setOffer({ isOpen: true, marked: null })
          }}
          onBlur={() => {
            setOffer(closed)
            props.onVisitEnd?.()
          }}
          onKeyDown={press}
        />
        <Offered id={id} found={found} marked={offer.marked} onTake={take} />
      </div>
    </Field>
  )
}

interface Offer {
  readonly isOpen: boolean
  /** `null` until somebody goes into the list. */
  readonly marked: number | null
}

const closed: Offer = { isOpen: false, marked: null }

function fitting(suggestions: readonly string[], typed: string): readonly string[] {
  const sought = typed.trim().toLowerCase()
  return suggestions.filter((said) => fits(said.toLowerCase(), sought)).slice(0, MOST)
}

function fits(said: string, sought: string): boolean {
  return said !== sought && (said.startsWith(sought) || said.includes(` ${sought}`))
}

interface Opened {
  readonly found: readonly string[]
  readonly marked: number | null
}

/** What a key does: another offer, or the words that are taken; `null` leaves the key to the page. */
function keyed(key: string, { found, marked }: Opened): Offer | string | null {
  if (key === 'ArrowDown')
    return { isOpen: true, marked: found.length === 0 ? null : ((marked ?? -1) + 1) % found.length }
  if (marked === null) return null
  if (key === 'ArrowUp') return { isOpen: true, marked: marked === 0 ? null : marked - 1 }
  if (key === 'Escape') return closed
  return key === 'Enter' ? (found[marked] ?? null) : null
}

function controlProps(id: string, props: SuggestFieldProps) {
  return {
    id,
    type: 'text',
    className: classNames(fieldStyles['control'], fieldStyles[props.size ?? 'usual']),
    value: props.value,
    onFocus: props.onVisitStart,
    disabled: props.isDisabled,
    lang: props.lang,
    dir: 'auto' as const,
    spellCheck: props.spellCheck,
    autoComplete: 'off',
    'aria-describedby': describedBy(id, props),
    'aria-invalid': props.error ? true : undefined,
  }
}

function comboProps(id: string, found: readonly string[], { marked }: Offer) {
  const isOpen = found.length > 0
  return {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? `${id}-list` : undefined,
    'aria-activedescendant': isOpen && marked !== null ? `${id}-${marked}` : undefined,
  }
}

interface OfferedProps extends Opened {
  readonly id: string
  readonly onTake: (said: string) => void
}

function Offered({ id, found, marked, onTake }: OfferedProps) {
  return (
    <>
      {found.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={words.earlierWords} className={styles['list']}>
          {found.map((said, index) => (
            <div
              key={said}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === marked}
              className={styles['option']}
              onPointerDown={(event) => {
                event.preventDefault()
                onTake(said)
              }}
            >
              {said}
            </div>
          ))}
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{found.length > 0 && words.offered(found.length)}</span>
      </VisuallyHidden>
    </>
  )
}
