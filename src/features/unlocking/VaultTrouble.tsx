import { Button, Notice } from '#ui'
import type { ListedVault } from './lock-screen-props.ts'
import { words } from './words.en.ts'

interface VaultTroubleProps {
  readonly trouble: NonNullable<ListedVault['trouble']>
  readonly onReload: () => void
  readonly onRestore: (() => void) | undefined
}

/** Why no passphrase would help here, and what does. */
export function VaultTrouble({ trouble, onReload, onRestore }: VaultTroubleProps) {
  const { heading, why, reload } = words.trouble[trouble]
  return (
    <Notice
      kind="warn"
      heading={heading}
      actions={
        <>
          <Button kind="primary" onPress={onReload}>
            {reload}
          </Button>
          {trouble === 'damaged header' && onRestore && <Button onPress={onRestore}>{words.restore}</Button>}
        </>
      }
    >
      <p>{why}</p>
      <p>{words.nothingLost}</p>
    </Notice>
  )
}
