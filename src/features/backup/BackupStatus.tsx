import { icons } from '#ui'
import styles from './backup.module.css'
import { words } from './words.en.ts'

/** How old the last backup is, in a few words, always in sight on Home. */
export function BackupStatus({ last }: { readonly last: string | null }) {
  const StatusIcon = last === null ? icons.warnIcon : icons.savedIcon
  return (
    <span className={styles['status']}>
      <StatusIcon size={16} />
      {last === null ? words.none : words.last(last)}
    </span>
  )
}
