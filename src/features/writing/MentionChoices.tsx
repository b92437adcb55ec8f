import { VisuallyHidden } from '#ui'
import type { MentionList } from './mentions.ts'
import styles from './MentionChoices.module.css'
import { words } from './words.en.ts'

/** The people who fit what was typed after the "@". The cursor stays in the text; the text says which one is marked. */
export function MentionChoices({ id, list }: { id: string; list: MentionList | null }) {
  const marked = list?.found[list.marked]
  return (
    <>
      {list !== null && (
        <div id={id} role="listbox" aria-label={words.people} className={styles['list']}>
          {list.found.map((person, index) => (
            <div
              key={person.id}
              id={choiceId(id, index)}
              role="option"
              aria-selected={index === list.marked}
              className={styles['choice']}
              onPointerDown={(event) => {
                event.preventDefault()
                list.choose(index)
              }}
            >
              {person.label}
            </div>
          ))}
        </div>
      )}
      <VisuallyHidden>
        <span role="status">
          {list !== null &&
            marked !== undefined &&
            words.choosing(marked.label, list.marked + 1, list.found.length)}
        </span>
      </VisuallyHidden>
    </>
  )
}

export function choiceId(id: string, index: number): string {
  return `${id}-${index}`
}
