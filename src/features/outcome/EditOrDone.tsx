import { Button, icons } from '#ui'
import { words } from './words.en.ts'

interface EditOrDoneProps {
  readonly id: string
  readonly name: string
  readonly isWriting: boolean
  readonly onEdit: () => void
  readonly onDone: () => void
}

/** The button that opens a card for writing, and closes it. */
export function EditOrDone({ id, name, isWriting, onEdit, onDone }: EditOrDoneProps) {
  return isWriting ? (
    <Button kind="primary" onPress={onDone}>
      {words.done}
    </Button>
  ) : (
    <Button
      kind="plain"
      icon={icons.editIcon}
      data-edits={id}
      aria-label={words.editNamed(name)}
      onPress={onEdit}
    >
      {words.edit}
    </Button>
  )
}
