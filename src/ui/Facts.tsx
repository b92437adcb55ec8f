/** What stands in fields that are only read here: each with its name, as plain words one can select and hear. */

import type { ReactNode } from 'react'
import styles from './Facts.module.css'

export interface Fact {
  readonly label: ReactNode
  /** Empty when nobody has said it. */
  readonly value: string
  /** The language of the words, where it is not the page's. */
  readonly lang?: string | undefined
}

interface FactsProps {
  readonly facts: readonly Fact[]
  /** Stands where nobody has said anything. */
  readonly empty: string
}

export function Facts({ facts, empty }: FactsProps) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ label, value, lang }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- facts stand in a fixed order
        <div key={index}>
          <dt className={styles['name']}>{label}</dt>
          {value.trim() === '' ? (
            <dd className={styles['empty']}>{empty}</dd>
          ) : (
            <dd className={styles['value']} lang={lang || undefined} dir="auto">
              {value}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
