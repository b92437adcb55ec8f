/**
 * What every field has around it: the question, a line of help, and a mistake in
 * words. Help and mistake are tied to the control by `describedBy`, so both are
 * heard with it.
 */

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Field.module.css'
import { lookIcon as MistakeIcon } from './icons.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import { words } from './words.en.ts'

export interface FieldWords {
  /** The question itself. */
  readonly label: string
  readonly hint?: ReactNode
  /** A mistake in one plain sentence; without one the field is fine. */
  readonly error?: ReactNode
  /** What the app makes of the words, in one line under them. Its line is kept free, so that nothing moves. */
  readonly note?: ReactNode
  /** Keeps the label for screen readers where the page already shows the question. */
  readonly isLabelHidden?: boolean
}

interface FieldProps extends FieldWords {
  /** The id of the control; its help and its mistake are named after it. */
  readonly id: string
  readonly children: ReactNode
}

/** A label above one control. */
export function Field({ id, label, hint, error, note, isLabelHidden = false, children }: FieldProps) {
  return (
    <div className={classNames(styles['field'], Boolean(error) && styles['wrong'])}>
      <label htmlFor={id} className={styles['label']}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
      {note !== undefined && (
        <p id={`${id}-note`} className={styles['note']}>
          {note}
        </p>
      )}
    </div>
  )
}

interface FieldGroupProps extends FieldProps {
  /** Marks a group that says its mistake by itself. */
  readonly isWrong?: boolean
}

/** A question above several controls that answer it together. */
export function FieldGroup(props: FieldGroupProps) {
  const { id, label, hint, error, isLabelHidden = false, isWrong = Boolean(error), children } = props
  return (
    <fieldset
      className={classNames(styles['field'], isWrong && styles['wrong'])}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className={styles['label']}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

interface Notes {
  readonly hint?: ReactNode
  readonly note?: ReactNode
  readonly error?: ReactNode
}

export function FieldNotes({ id, hint, error }: Notes & { readonly id: string }) {
  return (
    <>
      {Boolean(hint) && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {Boolean(error) && <Mistake id={`${id}-error`}>{error}</Mistake>}
    </>
  )
}

/** A mistake in words, with its sign. */
export function Mistake({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <span id={id} className={styles['error']}>
      <MistakeIcon size={20} />
      <span>
        <VisuallyHidden>{words.mistake} </VisuallyHidden>
        {children}
      </span>
    </span>
  )
}

/** The ids of the notes that are shown, for `aria-describedby`; `undefined` when there are none. */
export function describedBy(id: string, { hint, error, note }: Notes): string | undefined {
  const ids = [
    Boolean(hint) && `${id}-hint`,
    Boolean(error) && `${id}-error`,
    Boolean(note) && `${id}-note`,
  ].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
