/**
 * A sheet of paper with one thing on it. `ecmh` adds a plum bar at its edge, so
 * that a consultant's strategies are found at a glance; its badge says the same
 * in words. `open` is a card that is being written on.
 */

import type { ReactNode } from 'react'
import styles from './Card.module.css'
import { classNames } from './class-names.ts'
import { Heading } from './Heading.tsx'

interface CardProps {
  readonly kind?: 'plain' | 'ecmh' | 'sunken'
  readonly isOpen?: boolean
  readonly heading?: ReactNode
  readonly level?: 2 | 3 | 4
  /** Badges beside the heading. */
  readonly badges?: ReactNode
  /** Buttons at the far end of the heading's line. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
  /** Small words at the foot: who wrote it and when. */
  readonly foot?: ReactNode
}

export function Card(props: CardProps) {
  const { kind = 'plain', isOpen = false, children, foot } = props
  return (
    <div className={classNames(styles['card'], styles[kind], isOpen && styles['open'])}>
      <Top {...props} />
      {children}
      {Boolean(foot) && <div className={styles['foot']}>{foot}</div>}
    </div>
  )
}

function Top({ heading, level = 3, badges, actions }: CardProps) {
  if (!heading && !badges && !actions) return null
  return (
    <div className={styles['top']}>
      <div className={styles['line']}>
        {Boolean(heading) && (
          <Heading level={level} className={styles['heading']}>
            {heading}
          </Heading>
        )}
        {Boolean(badges) && <div className={styles['badges']}>{badges}</div>}
        {Boolean(actions) && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
