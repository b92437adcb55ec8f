import { useEffect, useRef, useState } from 'react'
import type { Result } from '#domain'
import type { Progress, Watch } from './answers.ts'

interface WorkState<Value, Problem> {
  readonly isBusy: boolean
  /** `null` until something was told. */
  readonly progress: Progress | null
  readonly answer: Result<Value, Problem> | null
}

/** Work that takes a while: one at a time, with how far it is, and a way to stop it. It stops when the screen is left. */
export function useWork<Value, Problem>() {
  const idle: WorkState<Value, Problem> = { isBusy: false, progress: null, answer: null }
  const [state, setState] = useState(idle)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const start = (
    work: (watch: Watch) => Promise<Result<Value, Problem>>,
    onDone: (value: Value) => void = () => undefined,
  ): void => {
    if (state.isBusy) return
    const controller = new AbortController()
    stop.current = controller
    setState({ ...idle, isBusy: true })
    const onProgress = (progress: Progress): void => setState((now) => ({ ...now, progress }))
    work({ onProgress, signal: controller.signal }).then(
      (answer) => {
        setState({ ...idle, answer })
        if (answer.ok) onDone(answer.value)
      },
      (bug: unknown) =>
        setState(() => {
          throw bug
        }),
    )
  }
  return { ...state, start, cancel: () => stop.current?.abort(), forget: () => setState(idle) }
}
