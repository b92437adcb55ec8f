import { Button, Notice } from '#ui'
import type { PasteOffer } from './paste-offer.ts'
import { words } from './words.en.ts'

interface PastedNotesProps {
  readonly pasted: PasteOffer | null
  readonly onSort: (words: string) => void
  readonly onLeave: () => void
}

/** Offers to sort what was pasted. Nothing happens to it until somebody says so. */
export function PastedNotes({ pasted, onSort, onLeave }: PastedNotesProps) {
  return (
    <div aria-live="polite">
      {pasted !== null && (
        <Notice
          kind="move"
          heading={words.sortThese(pasted.count)}
          actions={
            <>
              <Button onPress={() => onSort(pasted.take())}>{words.sort}</Button>
              <Button kind="plain" onPress={onLeave}>
                {words.leaveHere}
              </Button>
            </>
          }
        >
          <p>{words.sortMeans}</p>
        </Notice>
      )}
    </div>
  )
}
