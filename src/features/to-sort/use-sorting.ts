import { useState } from 'react'
import { type Plan, standOf, toSortOf } from '#domain'
import { useOpenPlan } from '#session'
import { focusAnswers, nextToSort } from './focus.ts'
import { words } from './words.en.ts'

/** What was done last, and with which entry. */
export interface Said {
  readonly sentence: string
  readonly entry: string
  /** The plan right after: Undo is offered until somebody edits. */
  readonly after: Plan
}

export interface Sorting {
  readonly said: Said | null
  /** Something was done with an entry: say what came of it, and go on with the next. */
  readonly done: (id: string, how?: { readonly sentence?: string; readonly isPutOff?: boolean }) => void
  readonly say: (sentence: string, id: string) => void
}

/** Goes through a list of waiting entries one after the other. */
export function useSorting(ids: readonly string[], isHere: (id: string, plan: Plan) => boolean): Sorting {
  const plan = useOpenPlan()
  const [said, setSaid] = useState<Said | null>(null)
  const say = (sentence: string, entry: string) => setSaid({ sentence, entry, after: plan.data })
  return {
    said,
    say,
    done: (id, { sentence, isPutOff = false } = {}) => {
      const after = toSortOf(plan.data)
        .map(({ entry }) => entry.id)
        .filter((each) => isHere(each, plan.data))
      say(sentence ?? whatCameOf(id, plan.data), id)
      focusAnswers(nextToSort(ids, after, { id, isPutOff }))
    },
  }
}

function whatCameOf(id: string, plan: Plan): string {
  const waiting = toSortOf(plan).find(({ entry }) => entry.id === id)
  if (waiting !== undefined) return words.still(waiting.question?.text ?? waiting.advice.reason)
  const entry = plan.entries.find((each) => each.id === id)
  return words.stands[entry === undefined ? 'removed' : standOf(entry, plan)]
}
