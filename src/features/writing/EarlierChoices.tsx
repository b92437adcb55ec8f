import { VisuallyHidden } from '#ui'
import styles from './EarlierChoices.module.css'
import { choiceId } from './MentionChoices.tsx'
import type { Offer } from './earlier.ts'
import { words } from './words.en.ts'

/**
 * Names and earlier words that fit. They lie over the line of help, so that
 * nothing moves when they come and go, and the cursor stays in the text.
 */
export function EarlierChoices({ id, offer }: { id: string; offer: Offer | null }) {
  return (
    <>
      {offer !== null && (
        <div className={styles['strip']}>
          <div id={id} role="listbox" aria-label={words.earlier} className={styles['list']}>
            {offer.found.map(({ words: said, typed }, index) => (
              <div
                key={said}
                id={choiceId(id, index)}
                role="option"
                aria-label={said}
                aria-selected={index === offer.marked}
                className={styles['choice']}
                onPointerDown={(event) => {
                  event.preventDefault()
                  offer.take(index)
                }}
              >
                <span className={styles['typed']}>{said.slice(0, typed)}</span>
                {said.slice(typed)}
              </div>
            ))}
          </div>
          <p className={styles['keys']}>{words.earlierKeys}</p>
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{offer !== null && spoken(offer)}</span>
      </VisuallyHidden>
    </>
  )
}

function spoken({ found, marked }: Offer): string {
  const said = found[marked ?? 0]?.words ?? ''
  return marked === null ? words.offered(said) : words.choosing(said, marked + 1, found.length)
}
