import { Button, icons, Keys, LinkButton, VisuallyHidden } from '#ui'
import styles from './FindTools.module.css'
import { words } from './words.en.ts'

interface FindToolsProps {
  readonly keyboardHref: string
  readonly onFind: () => void
}

/** What every header offers: the list of actions, and the page of keys. */
export function FindTools({ keyboardHref, onFind }: FindToolsProps) {
  return (
    <>
      <Button icon={icons.searchIcon} onPress={onFind} aria-keyshortcuts="Control+K Meta+K">
        {words.find}{' '}
        <span className={styles['keys']}>
          <Keys keys={words.findKeys} />
        </span>
      </Button>
      <span className={styles['keyboard']}>
        <LinkButton kind="plain" icon={icons.keyboardIcon} href={keyboardHref}>
          <VisuallyHidden>{words.keyboard}</VisuallyHidden>
        </LinkButton>
      </span>
    </>
  )
}
