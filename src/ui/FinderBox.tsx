import type { ComponentProps } from 'react'
import { Button } from './Button.tsx'
import styles from './Finder.module.css'
import { closeIcon, searchIcon as SearchIcon } from './icons.ts'
import { words } from './words.en.ts'

type InputProps = Pick<ComponentProps<'input'>, 'aria-activedescendant' | 'onKeyDown'>

interface FinderBoxProps extends InputProps {
  readonly label: string
  readonly typed: string
  /** The id of the list below, while there is one. */
  readonly listId?: string
  readonly onType: (typed: string) => void
  readonly onClose: () => void
}

/** The box of a `Finder`, and the way out of it. Whoever gets the cursor goes on behind what is typed already. */
export function FinderBox({ label, typed, listId, onType, onClose, ...rest }: FinderBoxProps) {
  return (
    <div className={styles['top']}>
      <SearchIcon size={20} />
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed in
        autoFocus
        {...rest}
        className={styles['box']}
        role="combobox"
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-label={label}
        aria-autocomplete="list"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      />
      <Button kind="plain" icon={closeIcon} onPress={onClose}>
        {words.close}
      </Button>
    </div>
  )
}
