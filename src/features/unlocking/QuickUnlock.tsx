import { Button, icons } from '#ui'
import type { TryUnlock } from './lock-screen-props.ts'
import styles from './unlocking.module.css'
import { useAttempt } from './use-attempt.ts'
import { WaitLine } from './WaitLine.tsx'
import { words } from './words.en.ts'

/** Asks the laptop for a finger, a face or its PIN; only when the button is pressed. */
export function QuickUnlock({ unlock }: { readonly unlock: TryUnlock }) {
  const { isBusy, mistake, attempt } = useAttempt(unlock, 'quick')
  return (
    <div className={styles['quick']}>
      <Button kind="primary" icon={icons.quickIcon} onPress={() => attempt({ kind: 'quick' })}>
        {words.ways.quick}
      </Button>
      <WaitLine isBusy={isBusy} busyWords={words.askingLaptop} />
      {mistake !== undefined && <p role="alert">{mistake}</p>}
      <p className={styles['or']}>{words.orPassphrase}</p>
    </div>
  )
}
