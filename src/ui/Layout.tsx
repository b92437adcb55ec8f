/** Two ways to set things beside each other, so that rooms need no spacing of their own. */

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Layout.module.css'

interface StackProps {
  /** `close` for parts of one thing, `usual` between things, `wide` between sections. */
  readonly gap?: 'close' | 'usual' | 'wide'
  /** A list is read out with its length; each child is then wrapped by the caller in an `<li>`. */
  readonly as?: 'div' | 'ul' | 'ol' | 'section'
  readonly label?: string
  readonly children: ReactNode
}

/** One below the other. */
export function Stack({ gap = 'usual', as: Element = 'div', label, children }: StackProps) {
  const role = Element === 'ul' || Element === 'ol' ? 'list' : undefined
  return (
    <Element role={role} aria-label={label} className={classNames(styles['stack'], styles[gap])}>
      {children}
    </Element>
  )
}

interface RowProps {
  /** `ends` puts the first and the last at the two ends of the line. */
  readonly spread?: 'start' | 'ends'
  readonly children: ReactNode
}

/** Side by side, on as many lines as it takes. */
export function Row({ spread = 'start', children }: RowProps) {
  return <div className={classNames(styles['row'], styles[spread])}>{children}</div>
}

interface ColumnsProps {
  /** `end` for single fields, so that their boxes are in line; `start` for several fields below each other. */
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}

/** Equal columns, as many as fit; one on a narrow screen. */
export function Columns({ align = 'end', children }: ColumnsProps) {
  return (
    <div className={classNames(styles['columns'], align === 'start' && styles['fromTop'])}>{children}</div>
  )
}
