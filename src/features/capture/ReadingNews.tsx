import { Button, StatusLine } from '#ui'
import type { Reading } from './reading.ts'
import type { ReadingNow } from './use-reading.ts'
import { words } from './words.en.ts'

/** What to know about the reading itself: that it takes long, that it was stopped, or that not all is shown. */
export function ReadingNews({ now }: { readonly now: ReadingNow }) {
  return <StatusLine action={<Action now={now} />}>{newsOf(now)}</StatusLine>
}

function Action({ now }: { readonly now: ReadingNow }) {
  if (now.progress !== null)
    return (
      <Button kind="plain" onPress={now.stop}>
        {words.stop}
      </Button>
    )
  return now.isStopped ? (
    <Button kind="plain" onPress={now.again}>
      {words.readAgain}
    </Button>
  ) : null
}

function newsOf({ progress, isStopped, isBroken, reading }: ReadingNow): string {
  if (progress !== null) return words.reading(progress)
  if (isStopped) return words.stopped
  if (isBroken) return words.unread
  if (reading === null || reading.rest === '') return ''
  const shown = reading.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return words.rest(shown, sentencesLeft(reading, shown))
}

/** Told from how long the sentences were so far: counting a megabyte at each key would be felt. */
function sentencesLeft({ text, rest }: Reading, shown: number): number {
  const length = (text.length - rest.length) / Math.max(1, shown)
  return Math.max(1, Math.round(rest.length / Math.max(1, length)))
}
