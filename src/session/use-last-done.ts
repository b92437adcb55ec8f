/** What was just done, in a sentence, and the way to take it back while nothing else was done since. */

import { useState } from 'react'
import type { PlanCommand } from '#document'
import { useOpenPlan, usePlanState } from './use-plan.tsx'

type Sentence<Answer> = string | ((answer: Answer) => string)

export interface LastDone {
  /** Empty when there is nothing to say, and once it was taken back. */
  readonly said: string
  readonly canUndo: boolean
  readonly undo: () => void
  /** Another for each deed, also when two are said in the same words. */
  readonly deed: unknown
  readonly say: (sentence: string) => void
  /** Runs a command and says what it did. */
  readonly run: <Answer>(command: PlanCommand<Answer>, sentence: Sentence<Answer>) => Answer
}

interface Done {
  readonly said: string
  /** The name under which undo knows it; `null` when there is nothing to undo. */
  readonly name: string | null
}

const nothing: Done = { said: '', name: null }

export function useLastDone(): LastDone {
  const plan = useOpenPlan()
  const [done, setDone] = useState(nothing)
  const undoes = usePlanState((state) => state.undoes)
  return {
    said: done.said,
    deed: done,
    canUndo: done.name !== null && undoes === done.name,
    undo: () => {
      plan.undo()
      setDone(nothing)
    },
    say: (said) => setDone({ said, name: null }),
    run: (command, sentence) => {
      const answer = plan.run(command)
      setDone({ said: typeof sentence === 'string' ? sentence : sentence(answer), name: command.name })
      return answer
    },
  }
}
