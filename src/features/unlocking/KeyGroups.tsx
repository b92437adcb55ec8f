import { groupsOf } from './recovery-key.ts'
import styles from './unlocking.module.css'
import { words } from './words.en.ts'

/** A recovery key, large, in its groups. It is read out letter by letter, group by group. */
export function KeyGroups({ value }: { readonly value: string }) {
  return (
    <ol className={styles['key']} aria-label={words.keyLabel}>
      {groupsOf(value).map((group, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two groups may be the same, and none ever moves
        <li key={index} className={styles['group']}>
          {group}
        </li>
      ))}
    </ol>
  )
}
