import { useCallback, useEffect, useState } from 'react'
import { type Reading, type ReadingSettings, readText, unread, type Watch } from './reading.ts'
import { partsOf } from './text-parts.ts'

/** Long enough to type the next letter, short enough to seem at once. */
const REST_IN_MS = 120
/** Reading is worth a word only when it takes longer than this. */
const SLOW_IN_MS = 300

export interface ReadingNow {
  /** The last text that was read; the box may say more already. `null` while nothing is typed. */
  readonly reading: Reading | null
  /** How many clauses are read, while it takes long; `null` while it does not. */
  readonly progress: number | null
  readonly isStopped: boolean
  /** Nothing can be read now. */
  readonly isBroken: boolean
  readonly stop: () => void
  readonly again: () => void
  /** Reads a text at once, to place it. */
  readonly readNow: (text: string) => Promise<Reading>
}

interface Answer {
  readonly reading: Reading
  readonly isBroken: boolean
}

/** Reads what stands in the box when typing rests. The last text wins; an older one is dropped between two parts. */
export function useReading(text: string, settings: ReadingSettings): ReadingNow {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [stopped, setStopped] = useState<string | null>(null)
  const [isEmpty, isStopped] = [text.trim() === '', stopped === text]
  const readNow = useCallback(
    async (wanted: string) => (await look(wanted, settings, always)).reading,
    [settings],
  )

  useEffect(() => {
    if (isEmpty || isStopped) return
    const run = { isStale: false }
    const watch = { isStale: () => run.isStale, onProgress: slowly(setProgress) }
    const begin = async () => {
      const found = await look(text, settings, watch)
      if (run.isStale) return
      setProgress(null)
      setAnswer(found)
    }
    const timer = setTimeout(() => void begin(), REST_IN_MS)
    return () => {
      run.isStale = true
      clearTimeout(timer)
    }
  }, [text, settings, isEmpty, isStopped])

  return {
    reading: isEmpty ? null : (answer?.reading ?? null),
    progress: isEmpty || isStopped ? null : progress,
    isStopped: isStopped && !isEmpty,
    isBroken: answer?.isBroken ?? false,
    stop: () => setStopped(text),
    again: () => setStopped(null),
    readNow,
  }
}

const always = { isStale: () => false, onProgress: () => {} }

/** Without a reader every line is still there, to be sorted by hand. */
async function look(text: string, settings: ReadingSettings, watch: Watch): Promise<Answer> {
  try {
    const reading = await readText(text, settings, watch)
    return { reading: reading ?? plainly(text, settings), isBroken: false }
  } catch {
    return { reading: plainly(text, settings), isBroken: true }
  }
}

/** Tells of progress only once it has taken a while. */
function slowly(tell: (count: number) => void): (count: number) => void {
  const begun = performance.now()
  return (count) => {
    if (performance.now() - begun > REST_IN_MS + SLOW_IN_MS) tell(count)
  }
}

/** What can be done without a reader: every line to To sort, for the outcome of the box. */
function plainly(text: string, { outcomes, here }: ReadingSettings): Reading {
  const [first] = partsOf('.', outcomes, here)
  return unread(text, first?.outcome ?? { key: null, statement: '', number: 0, kind: 'known' })
}
