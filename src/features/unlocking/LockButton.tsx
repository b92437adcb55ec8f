import { useActions } from '#session'
import { Button, icons, VisuallyHidden } from '#ui'
import { words } from './header-words.en.ts'

interface LockButtonProps {
  readonly onLock: () => void
  /** Keys that do the same, in words, where there are any. */
  readonly shortcut?: string
}

/** Locks at once; also among the actions that can be found. */
export function LockButton({ onLock, shortcut }: LockButtonProps) {
  useActions([
    {
      id: 'lock',
      label: words.lockNow,
      keywords: words.lockKeywords,
      hint: words.lockHint,
      group: 'go',
      run: onLock,
      ...(shortcut !== undefined && { shortcut }),
    },
  ])
  return (
    <Button kind="plain" icon={icons.lockedIcon} onPress={onLock}>
      <VisuallyHidden>{words.lock}</VisuallyHidden>
    </Button>
  )
}
