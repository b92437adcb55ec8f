/**
 * The sheet that goes to the printer, and nothing else with it.
 *
 * It bears no name: whoever finds it must not learn whose plans there are. The
 * mark tells one sheet from another in an agency's drawer.
 */

import type { RecoveryKey } from './answers.ts'
import { KeyGroups } from './KeyGroups.tsx'
import styles from './RecoverySheet.module.css'
import { words } from './words.en.ts'

export function RecoverySheet({ recoveryKey }: { readonly recoveryKey: RecoveryKey }) {
  const { key, mark, madeOn } = recoveryKey
  return (
    <article data-prints className={styles['sheet']}>
      <h1>{words.sheet.heading}</h1>
      <p>{words.sheet.made(mark, madeOn)}</p>
      <KeyGroups value={key} />
      <p>{words.sheet.alike}</p>
      <h2>{words.sheet.what}</h2>
      <p>{words.sheet.whatFor}</p>
      <h2>{words.sheet.where}</h2>
      <ul>
        {words.sheet.places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <h2>{words.sheet.lost}</h2>
      <p>{words.sheet.lostThen}</p>
    </article>
  )
}
