/** The words of an entry: static until somebody writes in it, and then the one live editor. */

import { useMemo } from 'react'
import { earlierWords, type Entry } from '#domain'
import { Guided, type OpenPlan, removeRecord, setMember, useOpenPlan, usePlan } from '#session'
import { LiveText } from './LiveText.tsx'
import { mentionables } from './mentionables.ts'
import { StaticText } from './StaticText.tsx'
import { topicOfEntry } from './topic-of-entry.ts'
import { words } from './words.en.ts'

export interface EntryTextProps {
  readonly entry: Entry
  /** Names the text for a screen reader: "Strategy 2". */
  readonly label: string
  readonly isWriting: boolean
  readonly onDone: () => void
  readonly onNext: () => void
  /** Sorts words that were pasted here and are several entries; without it this is not offered. */
  readonly onSort?: (words: string) => void
}

export function EntryText({ isWriting, ...props }: EntryTextProps) {
  const { entry } = props
  if (isWriting && !entry.text.isNewer) return <WritingText {...props} />
  return (
    <>
      <StaticText text={entry.text} lang={entry.language} />
      {entry.text.isNewer && <p>{words.newer}</p>}
    </>
  )
}

function WritingText({ entry, label, onDone, onNext, onSort }: Omit<EntryTextProps, 'isWriting'>) {
  const plan = useOpenPlan()
  const people = usePlan((now) => now.people)
  const extensions = useMemo(() => plan.openText('entries', entry.id, 'text'), [plan, entry.id])
  const onActor = (name: string) =>
    plan.run(setMember('entries', entry.id, { field: 'actors', name, isIn: true }))
  const named = useMemo(() => mentionables(people), [people])
  if (extensions === null) return <StaticText text={entry.text} lang={entry.language} />
  return (
    <Guided topic={topicOfEntry(entry, people)}>
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
        onSort={onSort && ((pasted) => handOn(plan, entry.id, () => onSort(pasted)))}
      />
    </Guided>
  )
}

/** An entry that held nothing but the paste goes with it; with other words in it, it stays. */
function handOn(plan: OpenPlan, id: string, sort: () => void): void {
  plan.catchUp()
  const left = plan.data.entries.find((entry) => entry.id === id)?.text.plain.trim()
  if (left === '') plan.run(removeRecord('entries', id))
  sort()
}
