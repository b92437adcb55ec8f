/** A part of a screen under its own heading, with a sentence about it where one is needed. */

import { type ReactNode, useId } from 'react'
import { Heading } from './Heading.tsx'
import styles from './Part.module.css'

interface PartProps {
  readonly heading: ReactNode
  readonly level?: 2 | 3
  readonly hint?: ReactNode
  readonly children: ReactNode
}

export function Part({ heading, level = 2, hint, children }: PartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <div>
        <Heading level={level} id={id} tabIndex={-1} className={level === 2 ? styles['heading'] : undefined}>
          {heading}
        </Heading>
        {Boolean(hint) && <p className={styles['hint']}>{hint}</p>}
      </div>
      {children}
    </section>
  )
}
