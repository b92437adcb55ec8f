/**
 * What can be done now, and what is to be done on another screen.
 *
 * A component offers its actions while it is on the screen; the list of actions
 * asks all of them when it is opened, and never before. So an offer costs
 * nothing while somebody types, and may be a function that looks at the plan
 * only when it is asked.
 *
 * An errand is an action that belongs to a screen which is not there yet: it is
 * sent, the screen is opened, and the screen takes it once. Offers and errands
 * are in the memory of this window alone; an address never carries them.
 */

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Under which heading an action stands. */
export type ActionGroup = 'here' | 'go' | 'outcomes' | 'people' | 'plans' | 'help'

export interface OfferedAction {
  /** The same for the same deed; of two offers with one id the one that came last counts. */
  readonly id: string
  /** A verb and a noun, or the name of what one goes to. */
  readonly label: string
  /** Other words that people may look for it by. */
  readonly keywords?: string
  /** A few quiet words beside the label. */
  readonly hint?: string
  /** Keys that do the same, in words: `Alt Shift Up`. */
  readonly shortcut?: string
  readonly isDisabled?: boolean
  /** `here` when it is left out. */
  readonly group?: ActionGroup
  /** The record it is about. Such an action shows by itself only to somebody who is in that record. */
  readonly about?: string
  readonly run: () => void
}

type Offers = readonly OfferedAction[]

interface Source {
  /** Counts up in the order of mounting. */
  readonly place: number
  readonly read: () => Offers
}

const sources = createStore<readonly Source[]>(() => [])
let places = 0

/** Offers actions while the component is mounted; a function is asked only when the list is opened. */
export function useActions(actions: Offers | (() => Offers)): void {
  const [place] = useState(() => ++places)
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  useLayoutEffect(() => {
    const read = () => (typeof latest.current === 'function' ? latest.current() : latest.current)
    const source: Source = { place, read }
    sources.setState((all) => [source, ...all].toSorted((a, b) => b.place - a.place), true)
    return () => sources.setState((all) => all.filter((each) => each !== source), true)
  }, [place])
}

/** What can be done when the list is opened, the offers of the component that was mounted last first, each id once. */
export function useOfferedActions(): Offers {
  const all = useStore(sources)
  return useMemo(() => collect(all), [all])
}

function collect(all: readonly Source[]): Offers {
  const offers = all.flatMap(({ read }) => read())
  return [...new Map(offers.toReversed().map((action) => [action.id, action])).values()].toReversed()
}

export interface Errand {
  readonly kind: string
  readonly outcomeId?: string
  /** The person, agency or entry it is about. */
  readonly about?: string
}

/** Milliseconds after which nobody waits for it any more: whoever sent it has gone on to something else. */
const FORGOTTEN = 10_000

interface Errands {
  readonly waiting: Errand | null
  /** Whether the room that will do it is there. */
  readonly isSeen: boolean
}

const noErrand: Errands = { waiting: null, isSeen: false }
const errands = createStore(() => noErrand)

/** Leaves an errand for the screen that can do it. A second one takes the place of the first. */
export function sendErrand(errand: Errand): void {
  errands.setState({ waiting: errand, isSeen: false })
  setTimeout(() => errands.getState().waiting === errand && errands.setState(noErrand), FORGOTTEN)
}

/**
 * Does the errands of one kind, each once, as soon as the component is there.
 * With a `whose` it does only those for that outcome, or about that record.
 */
export function useErrand(
  kind: string,
  handler: (errand: Errand) => void,
  whose: Partial<Pick<Errand, 'outcomeId' | 'about'>> = {},
): void {
  const { waiting, isSeen } = useStore(errands)
  useLayoutEffect(() => {
    if (waiting === null || waiting.kind !== kind || !isFor(waiting, whose)) return
    if (waiting !== errands.getState().waiting) return
    // Done one render later and still before the paint: a screen that opens takes the focus to its heading first, and
    // what is typed right after goes where the errand leads.
    errands.setState(isSeen ? noErrand : { waiting, isSeen: true })
    if (isSeen) handler(waiting)
  })
}

function isFor(errand: Errand, { outcomeId, about }: Partial<Errand>): boolean {
  return (
    (outcomeId === undefined || outcomeId === errand.outcomeId) &&
    (about === undefined || about === errand.about)
  )
}
