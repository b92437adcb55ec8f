/**
 * What was just done in the open plan, in a sentence, with the way back.
 *
 * There is one such sentence a plan, whichever room did it, and one place on
 * the screen that shows it. It goes as soon as anything else is done, so that
 * its Undo never takes back something it does not speak of.
 */

import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { PlanCommand } from '#document'
import type { OpenPlan } from './open-file.ts'
import { perPlan } from './per-plan.ts'
import { useOpenPlan, usePlanState } from './use-plan.tsx'

export interface LastDone {
  /** Empty when there is nothing to say. */
  readonly said: string
  readonly canUndo: boolean
  readonly undo: () => void
  /** Another for each deed, also when two are said in the same words. */
  readonly deed: unknown
}

/** How a room does something and says so; the same object as long as the plan is open. */
export interface Doing {
  /** Runs a command, says what it did, and answers what it answers. `onUndone`: where the focus goes when it is taken back. */
  readonly run: <Answer>(
    command: PlanCommand<Answer>,
    sentence: string | ((answer: Answer) => string),
    onUndone?: () => void,
  ) => Answer
  /** Says what the step before did. */
  readonly done: (sentence: string, onUndone?: () => void) => void
  /** Says something that is no step, and has no way back. */
  readonly say: (sentence: string) => void
}

interface Told {
  readonly sentence: string
  /** What undo would have taken back when it was told. */
  readonly step: object | null
  readonly canUndo: boolean
  readonly onUndone: (() => void) | undefined
}

const nothing: Told = { sentence: '', step: null, canUndo: false, onUndone: undefined }

const toldIn = perPlan(() => createStore(() => nothing))

export function useLastDone(): LastDone {
  const plan = useOpenPlan()
  const told = useStore(toldIn(plan))
  const isLast = usePlanState(({ undoes }) => undoes === told.step)
  const { sentence, canUndo, onUndone } = isLast ? told : nothing
  return {
    said: sentence,
    canUndo,
    deed: told,
    undo: () => {
      plan.undo()
      onUndone?.()
    },
  }
}

export function useDoing(): Doing {
  const plan = useOpenPlan()
  return useMemo(() => doingIn(plan), [plan])
}

function doingIn(plan: OpenPlan): Doing {
  const lastStep = () => plan.store.getState().undoes
  const tell = (told: Omit<Told, 'step'>) => toldIn(plan).setState({ ...told, step: lastStep() })
  return {
    run: (command, sentence, onUndone) => {
      const before = lastStep()
      const answer = plan.run(command)
      tell({
        sentence: typeof sentence === 'string' ? sentence : sentence(answer),
        canUndo: lastStep() !== before,
        onUndone,
      })
      return answer
    },
    done: (sentence, onUndone) => tell({ sentence, canUndo: true, onUndone }),
    say: (sentence) => tell({ sentence, canUndo: false, onUndone: undefined }),
  }
}
