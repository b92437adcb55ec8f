import { useState } from 'react'
import { type Plan, standOf, toSortOf } from '#domain'
import { useDoing, useOpenPlan } from '#session'
import { focusAnswers, nextToSort } from './focus.ts'
import { words } from './words.en.ts'

export interface Sorting {
  /** Whether anything was sorted since the list was opened. */
  readonly hasBegun: boolean
  /** Something was done with an entry: say what came of it, and go on with the next. */
  readonly done: (id: string, sentence?: string) => void
  /** Nobody knows yet: the entry keeps waiting, and the next one comes first. */
  readonly putOff: (id: string) => void
}

/** Goes through a list of waiting entries one after the other. */
export function useSorting(ids: readonly string[], isHere: (id: string, plan: Plan) => boolean): Sorting {
  const plan = useOpenPlan()
  const doing = useDoing()
  const [hasBegun, setHasBegun] = useState(false)
  const goOn = (id: string, isPutOff: boolean) => {
    const after = toSortOf(plan.data)
      .map(({ entry }) => entry.id)
      .filter((each) => isHere(each, plan.data))
    setHasBegun(true)
    focusAnswers(nextToSort(ids, after, { id, isPutOff }))
  }
  return {
    hasBegun,
    done: (id, sentence) => {
      doing.done(sentence ?? whatCameOf(id, plan.data), () => focusAnswers(id))
      goOn(id, false)
    },
    putOff: (id) => {
      doing.say(words.later)
      goOn(id, true)
    },
  }
}

function whatCameOf(id: string, plan: Plan): string {
  const waiting = toSortOf(plan).find(({ entry }) => entry.id === id)
  if (waiting !== undefined) return words.still(waiting.question?.text ?? waiting.advice.reason)
  const entry = plan.entries.find((each) => each.id === id)
  return words.stands[entry === undefined ? 'removed' : standOf(entry, plan)]
}
