import type { KeyboardEvent } from 'react'
import type { PlainField, SuggestedDestination } from '#domain'
import { icons } from '#ui'
import styles from './capture.module.css'
import { destinations } from './row-choice.ts'
import { words } from './words.en.ts'

const signs: Readonly<Record<SuggestedDestination, icons.Icon>> = {
  strategy: icons.familyIcon,
  support: icons.supportIcon,
  service: icons.gridIcon,
  transition: icons.goIcon,
  assessment: icons.searchIcon,
  log: icons.bulletsIcon,
  ask: icons.askIcon,
}

interface PlacePickerProps {
  readonly label: string
  readonly describedBy: string
  readonly place: SuggestedDestination
  /** What the offered place is called when the words go to a field. */
  readonly field: PlainField | null
  readonly onChange: (place: SuggestedDestination) => void
}

/**
 * The place of one sentence. The browser's own list, so that it works as people
 * know it on every machine; Left and Right step through it without opening it.
 */
export function PlacePicker({ label, describedBy, place, field, onChange }: PlacePickerProps) {
  const Sign = signs[place]
  const Open = icons.openIcon
  return (
    <span className={styles['picker']} data-place={place}>
      <Sign size={20} />
      <select
        className={styles['select']}
        aria-label={label}
        aria-describedby={describedBy}
        autoComplete="off"
        value={place}
        onChange={({ target }) => onChange(destinations.find((each) => each === target.value) ?? place)}
        onKeyDown={(event) => step(event, place, onChange)}
      >
        {destinations.map((each) => (
          <option key={each} value={each}>
            {words.place(each, field)}
          </option>
        ))}
      </select>
      <Open size={20} />
    </span>
  )
}

/** On some machines the browser opens its list for these keys, on others it does nothing. */
function step(
  event: KeyboardEvent,
  place: SuggestedDestination,
  onChange: (place: SuggestedDestination) => void,
): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0) return
  event.preventDefault()
  const next = destinations[destinations.indexOf(place) + by]
  if (next !== undefined) onChange(next)
}
