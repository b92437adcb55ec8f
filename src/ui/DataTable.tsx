/**
 * A real table. On a narrow screen the page stays still and the table scrolls
 * inside a named region that the keyboard can reach. It is handed its `<thead>`
 * and `<tbody>`; every header cell needs a `scope`.
 */

import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './DataTable.module.css'

interface DataTableProps {
  readonly caption: ReactNode
  /** Where a heading above says the same, the caption is kept for screen readers. */
  readonly isCaptionHidden?: boolean
  /** `wide` gives many columns room and scrolls sooner. */
  readonly size?: 'usual' | 'wide'
  /** On a narrow screen each row reads as a list of its cells; each cell then says its column in a `CellLabel`. */
  readonly stacks?: boolean
  readonly children: ReactNode
}

export function DataTable(props: DataTableProps) {
  const { caption, isCaptionHidden = false, size = 'usual', stacks = false, children } = props
  const id = useId()
  const className = classNames(styles['scroll'], stacks && styles['stacks'])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section aria-labelledby={id} tabIndex={0} className={className}>
      <table className={classNames(styles['table'], styles[size])}>
        <caption id={id} className={isCaptionHidden ? styles['hidden'] : styles['caption']}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}

/** The name of a cell's column, shown only where a stacking table is stacked. */
export function CellLabel({ children }: { readonly children: ReactNode }) {
  return <span className={styles['cellLabel']}>{children}</span>
}
