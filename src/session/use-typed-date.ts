/**
 * What was typed into a date field and is no date yet.
 *
 * The plan keeps days and nothing between, so the rest is kept here, in memory,
 * as long as the app is open: who leaves a screen with half a date finds it
 * again. A day that was changed meanwhile, by undo for example, is newer than
 * what was left.
 */

import { useState } from 'react'
import { useLaptop, useOpenPlan } from './use-plan.tsx'
import type { Laptop } from './laptop.ts'

interface DateBoxes {
  readonly month: string
  readonly day: string
  readonly year: string
}

interface TypedDate {
  readonly typed: DateBoxes | null
  readonly onTyped: (boxes: DateBoxes) => void
}

const left = new WeakMap<Laptop, Map<string, { readonly boxes: DateBoxes; readonly day: string | null }>>()

/** The boxes of one date field of the open plan; `field` is its address there, such as `entries/<id>/since`. */
export function useTypedDate(field: string, day: string | null): TypedDate {
  const laptop = useLaptop()
  const key = `${useOpenPlan().id}/${field}`
  const [typed] = useState(() => {
    const found = left.get(laptop)?.get(key)
    return found?.day === day ? found.boxes : null
  })
  return { typed, onTyped: (boxes) => shelfOf(laptop).set(key, { boxes, day }) }
}

function shelfOf(laptop: Laptop) {
  const shelf = left.get(laptop) ?? new Map<string, { boxes: DateBoxes; day: string | null }>()
  left.set(laptop, shelf)
  return shelf
}
