/** One sentence with the place it is offered, why, and what else was understood. */

import { useId } from 'react'
import {
  isFamily,
  type Role,
  roleNames,
  roleOfActor,
  serviceTypeNames,
  type SuggestedEntry,
  type SuggestedFields,
  statusNames,
} from '#domain'
import { Badge, Button, Check, classNames, icons } from '#ui'
import styles from './capture.module.css'
import { actorsOf, agencyOf, type Cast, fieldOf } from './captured.ts'
import { PlacePicker } from './PlacePicker.tsx'
import type { ChosenRow, RowChoice } from './row-choice.ts'
import { words } from './words.en.ts'

export interface NumberedOutcome {
  readonly key: string
  readonly label: string
}

export interface OfferRowProps {
  readonly row: ChosenRow
  readonly number: number
  readonly cast: Cast
  /** To choose from; empty where there is nothing to choose. */
  readonly outcomes: readonly NumberedOutcome[]
  /** Whether a row of the grid is offered here; it is offered once. */
  readonly asksForGrid: boolean
  readonly onChoose: (key: string, choice: RowChoice) => void
}

export function OfferRow(props: OfferRowProps) {
  const { row, number, cast, asksForGrid, onChoose } = props
  const id = useId()
  const { suggested, isLeft, key, withRow } = row
  return (
    <li className={classNames(styles['row'], isLeft && styles['left'])}>
      <span className={styles['number']} aria-hidden>
        {number}
      </span>
      <div className={styles['what']}>
        <p id={id} className={styles['words']} dir="auto">
          {suggested.text}
        </p>
        {isLeft ? <p className={styles['why']}>{words.left}</p> : <Understood row={row} cast={cast} />}
        {asksForGrid && suggested.serviceType !== undefined && suggested.serviceType !== '' && (
          <Check
            label={words.alsoRow(serviceTypeNames[suggested.serviceType])}
            isChecked={withRow}
            onChange={(isChecked) => onChoose(key, { withRow: isChecked })}
          />
        )}
      </div>
      <div className={styles['where']}>
        {!isLeft && <Pickers {...props} describedBy={id} />}
        <Button
          kind="plain"
          aria-label={isLeft ? words.takeNamed(number) : words.leaveNamed(number)}
          onPress={() => onChoose(key, { isLeft: !isLeft })}
        >
          {isLeft ? words.take : words.leave}
        </Button>
      </div>
    </li>
  )
}

function Pickers({ row, number, outcomes, onChoose, describedBy }: OfferRowProps & { describedBy: string }) {
  return (
    <>
      <PlacePicker
        label={words.placeOf(number)}
        describedBy={describedBy}
        place={row.place}
        field={fieldOf(row.suggested)}
        onChange={(place) => onChoose(row.key, { place })}
      />
      {outcomes.length > 1 && (
        <OutcomePicker
          {...{ row, number, outcomes }}
          onChange={(outcome) => onChoose(row.key, { outcome })}
        />
      )}
    </>
  )
}

interface OutcomePickerProps extends Pick<OfferRowProps, 'row' | 'number' | 'outcomes'> {
  readonly onChange: (key: string) => void
}

function OutcomePicker({ row, number, outcomes, onChange }: OutcomePickerProps) {
  const Open = icons.openIcon
  return (
    <span className={styles['picker']}>
      <select
        className={styles['select']}
        aria-label={words.outcomeOf(number)}
        autoComplete="off"
        value={row.outcome ?? ''}
        onChange={({ target }) => onChange(target.value)}
      >
        {outcomes.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <Open size={20} />
    </span>
  )
}

function Understood({ row, cast }: { readonly row: ChosenRow; readonly cast: Cast }) {
  const { suggested, place } = row
  const said = saidOf(suggested, cast)
  const isOffered = place === suggested.destination
  return (
    <>
      <p className={styles['facts']}>
        <Actors suggested={suggested} cast={cast} />
        {said.length > 0 && <span>{said.join(' · ')}</span>}
      </p>
      <p className={styles['why']}>
        {isOffered
          ? suggested.because
          : `${words.changed(words.place(suggested.destination, fieldOf(suggested)))} ${place === 'service' ? words.notOnGrid : ''}`}
      </p>
      {remarksOf(row).map((remark) => (
        <p key={remark} className={styles['remark']}>
          <icons.askIcon size={20} />
          <span>{remark}</span>
        </p>
      ))}
    </>
  )
}

function Actors({ suggested, cast }: { readonly suggested: SuggestedEntry; readonly cast: Cast }) {
  const actors = actorsOf(suggested, cast)
  if (actors.length === 0)
    return suggested.destination === 'strategy' ? <Badge kind="ask">{words.nobody}</Badge> : null
  return actors.map((actor) => {
    const person = cast.people.find(({ id }) => id === actor)
    const role = roleOfActor(actor) ?? person?.role ?? 'other'
    return (
      <Badge key={actor} kind={kindOf(role)}>
        {person === undefined ? roleNames[role] : `${person.name}, ${roleNames[role]}`}
      </Badge>
    )
  })
}

function kindOf(role: Role): 'ecmh' | 'family' | 'person' {
  if (role === 'ecmh-consultant') return 'ecmh'
  return isFamily(role) ? 'family' : 'person'
}

/** What was understood beside the people, in plain words. */
function saidOf(suggested: SuggestedEntry, cast: Cast): readonly string[] {
  const { fields, serviceType = '', destination, status } = suggested
  const agency = agencyOf(suggested, cast)
  return [
    destination === 'service' && serviceType !== '' ? serviceTypeNames[serviceType] : '',
    agency === null ? '' : agency.id === undefined ? words.newAgency(agency.facts.name ?? '') : fields.agency,
    ...howOf(fields),
    status === 'unknown' ? '' : statusNames[status],
  ].flatMap((part) => (part ? [part] : []))
}

function howOf({ frequency, minutes, intensity, method, location }: SuggestedFields): readonly string[] {
  return [
    frequency ?? '',
    minutes ? words.minutes(minutes) : '',
    intensity ? words.intensity[intensity] : '',
    method ? words.method[method] : '',
    location ? words.at(location) : '',
  ]
}

function remarksOf({ suggested, place }: ChosenRow): readonly string[] {
  const [first] = suggested.questions
  const question =
    first === undefined ? [] : [place === 'ask' ? words.waitsWith(first.text) : words.question(first.text)]
  const findings = suggested.findings.map(({ message }) => message).filter((message) => message !== '')
  return [...new Set([...question, ...findings])]
}
