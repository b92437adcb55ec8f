/** The words of an entry: static until somebody writes in it, and then the one live editor. */

import { useMemo } from 'react'
import { earlierWords, type Entry } from '#domain'
import { setMember, useOpenPlan, usePlan } from '#session'
import { LiveText } from './LiveText.tsx'
import { mentionables } from './mentionables.ts'
import { StaticText } from './StaticText.tsx'
import { words } from './words.en.ts'

export interface EntryTextProps {
  readonly entry: Entry
  /** Names the text for a screen reader: "Strategy 2". */
  readonly label: string
  readonly isWriting: boolean
  readonly onDone: () => void
  readonly onNext: () => void
}

export function EntryText({ entry, label, isWriting, onDone, onNext }: EntryTextProps) {
  if (isWriting && !entry.text.isNewer) return <WritingText {...{ entry, label, onDone, onNext }} />
  return (
    <>
      <StaticText text={entry.text} lang={entry.language} />
      {entry.text.isNewer && <p>{words.newer}</p>}
    </>
  )
}

function WritingText({ entry, label, onDone, onNext }: Omit<EntryTextProps, 'isWriting'>) {
  const plan = useOpenPlan()
  const people = usePlan((now) => now.people)
  const extensions = useMemo(() => plan.openText('entries', entry.id, 'text'), [plan, entry.id])
  const onActor = (name: string) =>
    plan.run(setMember('entries', entry.id, { field: 'actors', name, isIn: true }))
  const named = useMemo(() => mentionables(people), [people])
  if (extensions === null) return <StaticText text={entry.text} lang={entry.language} />
  return (
    <LiveText
      extensions={extensions}
      label={label}
      placeholder={entry.place === 'support' ? words.placeholderOfSupport : words.placeholder}
      lang={entry.language}
      people={named}
      findEarlier={(before) => earlierWords(plan.data, before, entry.id)}
      together={(act) => plan.together(act)}
      actors={entry.place === 'strategy' ? entry.actors : null}
      {...{ onActor, onDone, onNext }}
    />
  )
}
