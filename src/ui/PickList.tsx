/**
 * A box to type in and below it what fits, as a part of a page or a dialog. The
 * cursor never leaves the box: arrows mark a line and Enter takes it. As in the
 * `Finder`, the list says by `aria-activedescendant` what is marked.
 */

import { useId } from 'react'
import { Field } from './Field.tsx'
import styles from './Finder.module.css'
import { type FinderGroup, FinderLines, lineId } from './FinderLines.tsx'
import fieldStyles from './TextField.module.css'
import { useMark } from './use-mark.ts'

interface PickListProps {
  readonly label: string
  readonly hint?: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Best first; the first line is marked at once. */
  readonly groups: readonly FinderGroup[]
  /** How many were found; shown, and read out when it changes. */
  readonly status: string
  readonly onChoose: (id: string) => void
}

export function PickList(props: PickListProps) {
  const { label, hint, typed, onType, groups, status, onChoose } = props
  const id = useId()
  const { marked, act } = useMark(props)
  const hasLines = groups.length > 0
  return (
    <>
      <Field id={`${id}-box`} label={label} hint={hint}>
        <input
          id={`${id}-box`}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed in
          autoFocus
          className={fieldStyles['control']}
          role="combobox"
          aria-expanded={hasLines}
          aria-controls={hasLines ? id : undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-box-hint`}
          aria-autocomplete="list"
          aria-activedescendant={marked === null ? undefined : lineId(id, marked)}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={act}
        />
      </Field>
      <output>{status}</output>
      {hasLines && (
        <div className={styles['pick']}>
          <FinderLines {...{ id, label, groups, marked, onChoose }} isStacked />
        </div>
      )}
    </>
  )
}
