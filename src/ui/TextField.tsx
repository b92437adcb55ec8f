/**
 * One field for plain words, on one line or on several.
 *
 * It tells every change at once, because what is typed belongs to the plan from
 * the first key; a visit, from focus to blur, is one step to undo. The browser
 * is asked never to remember what is typed here: what it remembers, it writes to
 * the disk in the clear. Far more than any form has room for was pasted by
 * mistake: it is not taken, and a sentence says so. Whether spelling is checked is
 * said once, on the root of the page; a field of names says no. A text runs in the
 * direction of its own script.
 */

import { type ClipboardEvent, type Ref, useId, useState } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldWords, Mistake } from './Field.tsx'
import styles from './TextField.module.css'
import { words } from './words.en.ts'

export interface TextFieldProps extends FieldWords {
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
  const { refused, take, onPaste } = useRefusal(rest)
  const control = { ...controlProps(id, { ...rest, onChange: take }), onPaste }
  return (
    <Field id={id} {...rest}>
      {refused !== null && (
        <div role="alert">
          <Mistake>{words.tooLong(refused, MOST)}</Mistake>
        </div>
      )}
      {isMultiline ? (
        <textarea {...control} ref={ref} rows={2} />
      ) : (
        <input {...control} ref={ref} type="text" inputMode={inputMode} />
      )}
    </Field>
  )
}

/** About ten pages. At each key the whole field is written anew, so its length is what a key costs. */
const MOST = 20_000

/** The way to change the field, and how many letters were not taken; `null` while nothing was refused. */
function useRefusal({ value, onChange }: TextFieldProps) {
  const [refused, setRefused] = useState<number | null>(null)
  const take = (next: string): void => {
    const isTooLong = next.length > MOST && next.length > value.length
    setRefused(isTooLong ? next.length : null)
    if (!isTooLong) onChange(next)
  }
  // Before the browser lays it all out, which takes it many seconds.
  const onPaste = (event: ClipboardEvent): void => {
    const { length } = event.clipboardData.getData('text/plain')
    if (length <= MOST) return
    event.preventDefault()
    setRefused(length)
  }
  return { refused, take, onPaste }
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
