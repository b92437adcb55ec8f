/**
 * A date in three boxes: month, day, year.
 *
 * No kit's date field is used, because each of those tried turned some wrong
 * date into another one without a word. Here a day is told only when it is whole
 * and real; anything else stays in the boxes as it was typed, with the reason.
 * Below the boxes the day that is kept is said in words, so that a slip of the
 * fingers is seen: the weekday, the date, and what the page adds to it.
 */

import { type ReactNode, useId, useState } from 'react'
import { type DatePart, type DateParts, type DateReading } from './date-parts.ts'
import styles from './DateField.module.css'
import { classNames } from './class-names.ts'
import { FieldGroup, type FieldWords, Mistake } from './Field.tsx'
import { useDateParts } from './use-date-parts.ts'
import { words } from './words.en.ts'

interface DateFieldProps extends FieldWords {
  /** The day that is kept, `YYYY-MM-DD`, or `null`. */
  readonly value: string | null
  /** Gets a whole, real day, or `null` once all three boxes are empty; never anything between. */
  readonly onChange: (value: string | null) => void
  /** What was typed and is no date, handed back when the field is shown again. */
  readonly typed?: DateParts | null
  /** Gets the boxes as they stand, at every change. */
  readonly onTyped?: (typed: DateParts) => void
  /** More to say about the day that is kept, such as an age or a deadline. */
  readonly echo?: (value: string) => ReactNode
  readonly onVisitStart?: () => void
  readonly onVisitEnd?: () => void
  readonly isDisabled?: boolean
}

export function DateField(props: DateFieldProps) {
  const { value, onVisitStart, onVisitEnd, isDisabled = false } = props
  const id = useId()
  const boxes = useDateParts(props)
  const [wasLeft, setWasLeft] = useState(Boolean(props.typed))
  const mistake = wasLeft ? mistakeIn(boxes.reading, value) : null
  const leave = () => {
    setWasLeft(true)
    onVisitEnd?.()
  }
  return (
    <FieldGroup {...fieldWords(props)} id={id} isWrong={Boolean(mistake ?? props.error)}>
      <div
        className={styles['boxes']}
        onFocus={(event) => comesFromOutside(event) && onVisitStart?.()}
        onBlur={(event) => comesFromOutside(event) && leave()}
      >
        {(['month', 'day', 'year'] as const).map((part) => (
          <DateBox
            key={part}
            id={`${id}-${part}`}
            part={part}
            text={boxes.typed[part]}
            saidBy={`${id}-said`}
            isWrong={mistake !== null && isWrongIn(boxes.reading, part)}
            isDisabled={isDisabled}
            onType={(text, isPasted) => boxes.type(part, text, isPasted)}
            onSettle={() => boxes.settle(part)}
          />
        ))}
      </div>
      <output id={`${id}-said`} className={styles['said']}>
        {mistake !== null && <Mistake>{mistake}</Mistake>}
        {mistake === null && <Echo reading={boxes.reading} value={value} more={props.echo} />}
      </output>
    </FieldGroup>
  )
}

interface DateBoxProps {
  readonly id: string
  readonly part: DatePart
  readonly text: string
  readonly saidBy: string
  readonly isWrong: boolean
  readonly isDisabled: boolean
  readonly onType: (text: string, isPasted: boolean) => void
  readonly onSettle: () => void
}

function DateBox({ id, part, text, saidBy, isWrong, isDisabled, onType, onSettle }: DateBoxProps) {
  return (
    <div>
      <label htmlFor={id} className={styles['part']}>
        {words.dateParts[part]}
      </label>
      <input
        id={id}
        className={classNames(styles['box'], styles[part])}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={text}
        disabled={isDisabled}
        aria-describedby={saidBy}
        aria-invalid={isWrong ? true : undefined}
        onChange={({ target, nativeEvent }) => onType(target.value, isPaste(nativeEvent))}
        onBlur={onSettle}
        onKeyDown={({ key }) => key === 'Enter' && onSettle()}
      />
    </div>
  )
}

interface EchoProps {
  readonly reading: DateReading
  readonly value: string | null
  readonly more: ((value: string) => ReactNode) | undefined
}

function Echo({ reading, value, more }: EchoProps) {
  if (value === null || reading.kind !== 'date' || reading.iso !== value) return null
  const extra = more?.(value)
  return (
    <span className={styles['echo']}>
      <strong>{words.dateInWords(value)}</strong>
      {Boolean(extra) && <span> {extra}</span>}
    </span>
  )
}

function mistakeIn(reading: DateReading, kept: string | null): string | null {
  if (reading.kind === 'empty' || reading.kind === 'date') return null
  const reason =
    reading.kind === 'refused' ? words.dateProblem(reading.problem) : words.dateMissing(reading.missing)
  return kept === null ? reason : `${reason} ${words.dateKept(kept)}`
}

function isWrongIn(reading: DateReading, part: DatePart): boolean {
  if (reading.kind === 'refused') return reading.wrong.includes(part)
  return reading.kind === 'incomplete' && reading.missing.includes(part)
}

function fieldWords({ label, hint = words.dateHint, error, isLabelHidden = false }: FieldWords): FieldWords {
  return { label, hint, error, isLabelHidden }
}

interface FocusMove {
  readonly currentTarget: Element
  readonly relatedTarget: EventTarget | null
}

function comesFromOutside({ currentTarget, relatedTarget }: FocusMove): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
}

function isPaste(event: Event): boolean {
  return event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType)
}
