import type { Result } from '#domain'
import type { FileProblem, LookedAt, Watch } from './answers.ts'

export interface RestoreFlowProps {
  readonly look: (file: File, watch: Watch) => Promise<Result<LookedAt, FileProblem>>
  /** What a backup file is called at its end, such as “.zip”. */
  readonly ending: string
  /** Afterwards, when the result was read. */
  readonly onDone: () => void
  /** Of the headings of its steps. */
  readonly level: 2 | 4
  /** Turns back before anything was brought in. */
  readonly onBack: () => void
}
