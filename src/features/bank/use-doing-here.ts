import { useMemo } from 'react'
import { useDeskDoing, useLaptop } from '#session'

export interface DoingHere {
  /** Does what changes the workspace, and says what it did, with the way back where something changed. */
  readonly done: (act: () => void, sentence: string) => void
  /** Says something that has no way back. */
  readonly say: (sentence: string) => void
}

/** How the bank does something and says so, in the one line of the desk. */
export function useDoingHere(): DoingHere {
  const { workspace } = useLaptop()
  const desk = useDeskDoing()
  return useMemo(() => {
    const step = () => workspace.store.getState().undoes
    return {
      done: (act, said) => {
        const before = step()
        act()
        if (step() === before) desk.say(said)
        else desk.done(said)
      },
      say: desk.say,
    }
  }, [workspace, desk])
}
