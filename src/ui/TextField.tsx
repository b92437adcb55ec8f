/**
 * One field for plain words, on one line or on several.
 *
 * It tells every change at once, because what is typed belongs to the plan from
 * the first key; a visit, from focus to blur, is one step to undo. The browser
 * is asked never to remember what is typed here: what it remembers, it writes to
 * the disk in the clear. Whether spelling is checked is said once, on the root of
 * the page; a field of names says no. A text runs in the direction of its own script.
 */

import { type Ref, useId } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldWords } from './Field.tsx'
import styles from './TextField.module.css'

interface TextFieldProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onVisitStart?: () => void
  readonly onVisitEnd?: () => void
  readonly isMultiline?: boolean
  /** `short` is for a few letters or numbers; `family` sets the family's own words larger. */
  readonly size?: 'short' | 'usual' | 'family'
  readonly spellCheck?: boolean
  readonly isDisabled?: boolean
  /** The language of the words, where it is not the page's. */
  readonly lang?: string
  readonly inputMode?: 'text' | 'numeric' | 'tel'
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

export function TextField(props: TextFieldProps) {
  const { isMultiline = false, inputMode, ref, ...rest } = props
  const id = useId()
  const control = controlProps(id, rest)
  return (
    <Field id={id} {...rest}>
      {isMultiline ? (
        <textarea {...control} ref={ref} rows={2} />
      ) : (
        <input {...control} ref={ref} type="text" inputMode={inputMode} />
      )}
    </Field>
  )
}

function controlProps(id: string, props: TextFieldProps) {
  return {
    id,
    className: classNames(styles['control'], styles[props.size ?? 'usual']),
    value: props.value,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => props.onChange(target.value),
    onFocus: props.onVisitStart,
    onBlur: props.onVisitEnd,
    disabled: props.isDisabled,
    lang: props.lang,
    dir: 'auto' as const,
    spellCheck: props.spellCheck,
    autoComplete: 'off',
    'aria-describedby': describedBy(id, props),
    'aria-invalid': props.error ? true : undefined,
  }
}
