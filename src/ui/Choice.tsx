/**
 * Questions with a few answers, all of them in sight: `Choice` takes one answer,
 * `Checks` any number, `Check` is one box of its own. Of very many answers a part
 * is in sight, and the others are found by typing. They are the browser's own
 * controls, told not to be remembered.
 */

import { type ReactNode, useId, useState } from 'react'
import styles from './Choice.module.css'
import { classNames } from './class-names.ts'
import { FieldGroup, type FieldWords } from './Field.tsx'
import { TextField } from './TextField.tsx'
import { words } from './words.en.ts'

export interface Answer<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
}

interface AnswersProps<Value extends string> extends FieldWords {
  readonly answers: readonly Answer<Value>[]
  /** Side by side where there is room; meant for two or three short answers. */
  readonly isInline?: boolean
  readonly isDisabled?: boolean
}

interface ChoiceProps<Value extends string> extends AnswersProps<Value> {
  /** `null` until somebody has answered. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  /** Each answer in a frame of its own, where the choice is all that the page asks. */
  readonly isFramed?: boolean
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { answers, value, onChange, isInline = false, isFramed = false, isDisabled = false, ...field } = props
  const id = useId()
  return (
    <FieldGroup id={id} {...field}>
      <div
        className={classNames(styles['answers'], isInline && styles['inline'], isFramed && styles['framed'])}
      >
        {answers.map((answer) => (
          <AnswerBox
            key={answer.value}
            type="radio"
            name={id}
            answer={answer}
            isChosen={answer.value === value}
            isDisabled={isDisabled}
            onChange={() => onChange(answer.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

interface ChecksProps<Value extends string> extends AnswersProps<Value> {
  readonly values: readonly Value[]
  /** Gets the chosen values in the order of `answers`. */
  readonly onChange: (values: readonly Value[]) => void
}

export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { answers, values, onChange, isInline = false, isDisabled = false, ...field } = props
  const id = useId()
  const [typed, setTyped] = useState('')
  const isLong = answers.length > MANY
  const toggle = (value: Value, isChosen: boolean) =>
    onChange(
      answers
        .map((answer) => answer.value)
        .filter((one) => (one === value ? isChosen : values.includes(one))),
    )
  return (
    <FieldGroup id={id} {...field}>
      {isLong && <TextField label={words.findAnswer} value={typed} onChange={setTyped} />}
      <div className={classNames(styles['answers'], isInline && styles['columns'])}>
        {(isLong ? fitting(answers, typed, values) : answers).map((answer) => (
          <AnswerBox
            key={answer.value}
            type="checkbox"
            name={id}
            answer={answer}
            isChosen={values.includes(answer.value)}
            isDisabled={isDisabled}
            onChange={(isChosen) => toggle(answer.value, isChosen)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** From so many answers on they are found by typing, and a few are in sight. */
const MANY = 24
const IN_SIGHT = 8

/** The answers that were chosen, and the first whose label has every word that was typed. */
function fitting<Value extends string>(
  answers: readonly Answer<Value>[],
  typed: string,
  values: readonly Value[],
): readonly Answer<Value>[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ label }: Answer<Value>) =>
    typeof label === 'string' && wanted.every((word) => label.toLowerCase().includes(word))
  const found = new Set(answers.filter(fits).slice(0, IN_SIGHT))
  return answers.filter((answer) => found.has(answer) || values.includes(answer.value))
}

interface CheckProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  readonly isDisabled?: boolean
}

export function Check({ label, hint, isChecked, onChange, isDisabled = false }: CheckProps) {
  const id = useId()
  return (
    <AnswerBox
      type="checkbox"
      name={id}
      answer={{ value: 'yes', label, hint }}
      isChosen={isChecked}
      isDisabled={isDisabled}
      onChange={onChange}
    />
  )
}

interface AnswerBoxProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly answer: Answer<string>
  readonly isChosen: boolean
  readonly isDisabled: boolean
  readonly onChange: (isChosen: boolean) => void
}

function AnswerBox({ type, name, answer, isChosen, isDisabled, onChange }: AnswerBoxProps) {
  const id = `${name}-${answer.value}`
  return (
    <div className={styles['answer']}>
      <input
        id={id}
        className={styles['box']}
        type={type}
        name={name}
        value={answer.value}
        checked={isChosen}
        disabled={isDisabled}
        autoComplete="off"
        aria-describedby={answer.hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id} className={styles['label']}>
        {answer.label}
      </label>
      {Boolean(answer.hint) && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {answer.hint}
        </p>
      )}
    </div>
  )
}
