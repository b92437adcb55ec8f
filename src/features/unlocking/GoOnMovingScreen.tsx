/** After unlocking, where locking the plans of before was cut off: it goes on, and when it cannot, work goes on all the same. */

import { type Seal, Sealing } from './Sealing.tsx'
import { Step } from './Step.tsx'
import { words } from './words.en.ts'

interface GoOnMovingScreenProps {
  readonly seal: Seal
  readonly onDone: () => void
  /** Goes on without the plans that are not behind the lock yet. */
  readonly onSkip: () => void
}

export function GoOnMovingScreen(props: GoOnMovingScreenProps) {
  return (
    <Step heading={words.sealingHeading}>
      <p>{words.goOnMovingWhy}</p>
      <Sealing {...props} notDone={words.notMoved} />
    </Step>
  )
}
