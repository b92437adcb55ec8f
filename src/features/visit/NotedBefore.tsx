import type { VisitNote } from '#domain'
import styles from './Visit.module.css'
import { words } from './words.en.ts'

interface NotedBeforeProps {
  readonly note: VisitNote
  /** When it was noted, in words. */
  readonly when: string
  /** The id of whoever looks at it. Her own name is not told to her. */
  readonly author: string
}

/** One note, to be read: quiet, but for what was to come next. */
export function NotedBefore({ note, when, author }: NotedBeforeProps) {
  const isOwn = note.origin.authorId === author
  return (
    <div className={styles['note']}>
      <p className={styles['when']}>{isOwn ? when : words.by(when, note.by || note.origin.author)}</p>
      {note.happened.trim() !== '' && (
        <p className={styles['words']} dir="auto">
          {note.happened}
        </p>
      )}
      {note.next.trim() !== '' && (
        <p className={styles['next']} dir="auto">
          <strong>{words.nextNoted}</strong> {note.next}
        </p>
      )}
    </div>
  )
}
