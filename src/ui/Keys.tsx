import styles from './Keys.module.css'
import { keyNames } from './keys.ts'

interface KeysProps {
  /** In words, such as `Alt Shift Up`. */
  readonly keys: string
  /** `caps` draws each key as a key; `words` is for a line of text. */
  readonly look?: 'caps' | 'words'
}

/** Keys to press together, by the names they have on this keyboard. */
export function Keys({ keys, look = 'words' }: KeysProps) {
  if (look === 'words') return <kbd>{keyNames(keys).join(' ')}</kbd>
  return (
    <kbd className={styles['keys']}>
      {keyNames(keys).map((key, index) => (
        <kbd key={key} className={styles['cap']}>
          {index > 0 && ' '}
          {key}
        </kbd>
      ))}
    </kbd>
  )
}
