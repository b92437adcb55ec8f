import { useEffect, useState } from 'react'
import type { Result } from '#domain'

interface TaskState<Problem> {
  readonly isBusy: boolean
  readonly problem: Problem | null
  /** How often it has failed. Two failures in the same words are still two. */
  readonly failures: number
}

/** Work that answers in its own time: one at a time, and what came of the last. A bug goes to the error boundary. */
export function useTask<Problem>() {
  const [state, setState] = useState<TaskState<Problem>>({ isBusy: false, problem: null, failures: 0 })
  const start = <Value>(
    work: () => Promise<Result<Value, Problem>>,
    onDone: (value: Value) => void = () => {},
  ): void => {
    if (state.isBusy) return
    setState({ ...state, isBusy: true, problem: null })
    work().then(
      (answer) => {
        if (answer.ok) {
          setState((now) => ({ ...now, isBusy: false }))
          onDone(answer.value)
        } else
          setState(({ failures }) => ({ isBusy: false, problem: answer.problem, failures: failures + 1 }))
      },
      (bug: unknown) =>
        setState(() => {
          throw bug
        }),
    )
  }
  const forget = (): void => setState((now) => ({ ...now, problem: null }))
  return { ...state, start, forget }
}

const LATE_IN_MS = 300

/** Whether something has lasted so long that it needs a word. */
export function useIsLate(isBusy: boolean): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setIsLate(true), LATE_IN_MS)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
    }
  }, [isBusy])
  return isLate && isBusy
}
