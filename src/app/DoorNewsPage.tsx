import type { Door, DoorNews as News } from '#session'
import { openedWords } from './door-answers.ts'
import { DoorNews } from './door-pieces.ts'
import { settingsHref } from './links.ts'
import { locksmithOf } from './locksmith.ts'
import { useBug } from './use-bug.ts'

interface DoorNewsPageProps {
  readonly door: Door
  readonly news: readonly News[]
}

/** What the door has to tell, above whatever page is open. */
export function DoorNewsPage({ door, news }: DoorNewsPageProps) {
  const tell = useBug()
  const untested = news.find(({ kind }) => kind === 'key not tested')
  const opened = news.find((each) => each.kind === 'opened by agency')
  const putAway = (each: News) => (): void => void locksmithOf(door).putAway(each).catch(tell)
  return (
    <DoorNews
      untested={untested === undefined ? null : { settingsHref, onNotNow: putAway(untested) }}
      opened={
        opened === undefined ? null : { openings: openedWords(opened.openings), onRead: putAway(opened) }
      }
    />
  )
}
