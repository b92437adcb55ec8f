import type { UnlockProblem } from './answers.ts'
import type { TryUnlock, Attempt } from './lock-screen-props.ts'
import { unlockWords } from './problems.en.ts'
import { useTask } from './use-task.ts'

/** Tries to unlock, one attempt at a time, and says what was wrong in the words of that way. */
export function useAttempt(unlock: TryUnlock, way: Attempt['kind']) {
  const { isBusy, problem, failures, start, forget } = useTask<UnlockProblem>()
  return {
    isBusy,
    failures,
    problem,
    mistake: problem === null ? undefined : unlockWords(problem, way),
    attempt: (attempt: Attempt) => start(() => unlock(attempt)),
    forget,
  }
}
