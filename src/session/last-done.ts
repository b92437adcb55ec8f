/**
 * What was just done in the open plan, or at the desk, in a sentence, with the way back.
 *
 * There is one such sentence a plan and one for the desk, whichever room did it,
 * and one place on the screen that shows it. It goes as soon as anything else is done, so that
 * its Undo never takes back something it does not speak of.
 */

import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Command } from '#document'
import type { DocumentShape, planShape, workspaceShape } from '#domain'
import type { OpenFile, OpenPlan } from './open-file.ts'
import { perFile } from './per-file.ts'
import { useLaptop, useOpenPlan } from './use-plan.tsx'

export interface LastDone {
  /** What was done, or why it was refused; empty when there is nothing to say. */
  readonly said: string
  /** It was refused, and nothing was written. */
  readonly isRefused: boolean
  readonly canUndo: boolean
  readonly undo: () => void
  /** Another for each deed, also when two are said in the same words. */
  readonly deed: unknown
}

/** How a room does something and says so; the same object as long as the document is open. */
export interface Doing<S extends DocumentShape = typeof planShape> {
  /** Runs a command, says what it did or why it was refused, and answers what it answers. `onUndone`: where the focus goes when it is taken back. */
  readonly run: <Answer>(
    command: Command<S, Answer>,
    sentence: string | ((answer: Answer) => string),
    onUndone?: () => void,
  ) => Answer
  /** Says what the step before did. */
  readonly done: (sentence: string, onUndone?: () => void) => void
  /** Says something that is no step, and has no way back. */
  readonly say: (sentence: string) => void
}

export type DeskDoing = Doing<typeof workspaceShape>

interface Told {
  readonly sentence: string
  /** What undo would have taken back when it was told. */
  readonly step: object | null
  readonly canUndo: boolean
  readonly onUndone: (() => void) | undefined
}

const nothing: Told = { sentence: '', step: null, canUndo: false, onUndone: undefined }

const toldIn = perFile(() => createStore(() => nothing))

export function useLastDone(): LastDone {
  return useLastDoneIn(useOpenPlan())
}

/** The same for the pages that belong to no child. */
export function useDeskDone(): LastDone {
  return useLastDoneIn(useLaptop().workspace)
}

function useLastDoneIn<S extends DocumentShape>(file: OpenFile<S>): LastDone {
  const told = useStore(toldIn(file))
  const isLast = useStore(file.store, ({ undoes }) => undoes === told.step)
  const refused = useStore(file.store, (state) => state.refused)
  const { sentence, canUndo, onUndone } = isLast && refused === null ? told : nothing
  return {
    said: refused?.because ?? sentence,
    isRefused: refused !== null,
    canUndo,
    deed: refused ?? told,
    undo: () => {
      file.undo()
      onUndone?.()
    },
  }
}

/** Says something in an open plan, from outside of its screens. */
export function sayIn(plan: OpenPlan, sentence: string): void {
  doingIn(plan).say(sentence)
}

export function useDoing(): Doing {
  const plan = useOpenPlan()
  return useMemo(() => doingIn(plan), [plan])
}

/** How a room of the desk does something in the workspace and says so. */
export function useDeskDoing(): DeskDoing {
  const { workspace } = useLaptop()
  return useMemo(() => doingIn(workspace), [workspace])
}

function doingIn<S extends DocumentShape>(file: OpenFile<S>): Doing<S> {
  const lastStep = () => file.store.getState().undoes
  const refusal = () => file.store.getState().refused
  const tell = (told: Omit<Told, 'step'>) => toldIn(file).setState({ ...told, step: lastStep() })
  return {
    run: (command, sentence, onUndone) => {
      const [before, refused] = [lastStep(), refusal()]
      const answer = file.run(command)
      if (refusal() !== null && refusal() !== refused) return answer
      tell({
        sentence: typeof sentence === 'string' ? sentence : sentence(answer),
        canUndo: lastStep() !== before,
        onUndone,
      })
      return answer
    },
    // A deed that was refused was not done; the refusal stands.
    done: (sentence, onUndone) => {
      if (refusal() === null) tell({ sentence, canUndo: true, onUndone })
    },
    say: (sentence) => {
      file.store.setState({ refused: null })
      tell({ sentence, canUndo: false, onUndone: undefined })
    },
  }
}
