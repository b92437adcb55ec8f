import type { RefObject } from 'react'
import { Button } from './Button.tsx'
import { editIcon, removeIcon } from './icons.ts'
import { words } from './words.en.ts'

interface ItemButtonsProps {
  readonly name: string
  /** While it is being written in there is nothing to open. */
  readonly isOpen: boolean
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** Edit and Remove of something in a list, which say of what. */
export function ItemButtons({ name, isOpen, opener, onEdit, onRemove }: ItemButtonsProps) {
  return (
    <>
      {!isOpen && (
        <Button ref={opener} kind="plain" icon={editIcon} aria-label={words.editOf(name)} onPress={onEdit}>
          {words.edit}
        </Button>
      )}
      <Button kind="plain" icon={removeIcon} aria-label={words.removeOf(name)} onPress={onRemove}>
        {words.remove}
      </Button>
    </>
  )
}
