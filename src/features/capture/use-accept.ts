import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { captureEntries, type LastDone, useDoing, useLastDone, useOpenPlan } from '#session'
import { type Cast, captureOf } from './captured.ts'
import { placedSentence } from './placed-sentence.ts'
import type { Reading } from './reading.ts'
import type { Choices } from './row-choice.ts'
import type { Draft } from './use-draft.ts'
import type { ReadingNow } from './use-reading.ts'

interface Accepting {
  readonly box: RefObject<HTMLElement | null>
  readonly draft: Draft
  readonly now: ReadingNow
  readonly choices: Choices
  readonly cast: Cast
  readonly onPlaced: () => void
}

interface Accept {
  readonly accept: () => void
  /** What the last accept did, with the way back, or why it was refused; says nothing of deeds elsewhere. */
  readonly done: LastDone
}

/**
 * Takes all that is offered into the plan, in one step. What was typed a moment
 * ago is read first, and what is typed meanwhile stays in the box.
 */
export function useAccept({ box, draft, now, choices, cast, onPlaced }: Accepting): Accept {
  const plan = useOpenPlan()
  const doing = useDoing()
  const last = useLastDone()
  const [sentence, setSentence] = useState('')
  const latest = useRef({ box, draft, now, choices, cast, onPlaced })
  useEffect(() => {
    latest.current = { box, draft, now, choices, cast, onPlaced }
  })

  const accept = useCallback(() => {
    const place = (reading: Reading) => {
      const capture = toWrite(reading, latest.current)
      if (capture === null) return
      latest.current.draft.settle()
      const said = { now: '' }
      doing.run(captureEntries(capture), (captured) => {
        said.now = placedSentence(captured, plan.data)
        return said.now
      })
      setSentence(said.now)
      // What was refused stays in the box.
      if (said.now !== '') latest.current.onPlaced()
    }
    const { reading, readNow } = latest.current.now
    const { text } = latest.current.draft
    latest.current.box.current?.focus()
    if (text.trim() === '') return
    if (reading?.text === text) place(reading)
    else void readNow(text).then(place)
  }, [doing, plan])

  const isOurs = last.said !== '' && (last.said === sentence || last.isRefused)
  const undo = () => {
    last.undo()
    box.current?.focus()
  }
  return { accept, done: isOurs ? { ...last, undo } : { ...last, said: '', canUndo: false } }
}

/** What is to be written now; `null` when the box says something else by now, or when all is left in it. */
function toWrite(reading: Reading, { draft, choices, cast }: Pick<Accepting, 'draft' | 'choices' | 'cast'>) {
  if (!draft.text.startsWith(reading.text)) return null
  const capture = captureOf(reading, choices, cast)
  if (capture.entries.length + capture.outcomes.length === 0) return null
  const typedSince = draft.text.slice(reading.text.length).trimStart()
  return { ...capture, draft: [capture.draft, typedSince].filter((part) => part !== '').join('\n') }
}
