/** One file to be read, chosen by the browser's own control. It is read here and sent nowhere. */

import { type Ref, useId } from 'react'
import { describedBy, Field, type FieldWords } from './Field.tsx'
import styles from './FileField.module.css'

interface FileFieldProps extends Omit<FieldWords, 'isLabelHidden' | 'note'> {
  /** `null` when the choice was taken back. */
  readonly onChoose: (file: File | null) => void
  readonly ref?: Ref<HTMLInputElement>
}

export function FileField({ onChoose, ref, ...field }: FileFieldProps) {
  const id = useId()
  return (
    <Field id={id} {...field}>
      <input
        id={id}
        ref={ref}
        type="file"
        className={styles['file']}
        autoComplete="off"
        aria-describedby={describedBy(id, field)}
        aria-invalid={field.error ? true : undefined}
        onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
      />
    </Field>
  )
}
