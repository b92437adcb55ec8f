import { capacityLines } from '#domain'
import { useCapacity, useWithFamily } from '#session'
import { TextLink } from '#ui'
import styles from './CapacityLine.module.css'
import { words } from './words.en.ts'

/** What the person here may write in this plan, when it is not everything; and why it is, when she made the plan herself. */
export function CapacityLine({ helpHref }: { readonly helpHref: string }) {
  const { capacity, keepsIt } = useCapacity()
  const withFamily = useWithFamily()
  if (withFamily || (capacity === 'coordinator' && !keepsIt)) return null
  return (
    <p className={styles['line']}>
      {capacity === 'coordinator' ? words.keepsIt : capacityLines[capacity]}{' '}
      <TextLink href={helpHref}>{words.whoMay}</TextLink>
    </p>
  )
}
