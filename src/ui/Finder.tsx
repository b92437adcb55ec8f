/**
 * A box to type in and below it what fits, in groups, over the page.
 *
 * The cursor never leaves the box; the list says by `aria-activedescendant` what
 * is marked. It is our own and not the kit's: Enter acts when it goes down and
 * not when it comes up, since a fast typist has the next letter down by then,
 * and the first line is marked in the same moment as the letter appears.
 */

import { type KeyboardEvent, useId } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classNames } from './class-names.ts'
import dialogStyles from './Dialog.module.css'
import styles from './Finder.module.css'
import { FinderBox } from './FinderBox.tsx'
import { type FinderGroup, FinderLines, lineId } from './FinderLines.tsx'
import { useMark } from './use-mark.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface FinderProps {
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Best first; the first that can be chosen is marked at once. */
  readonly groups: readonly FinderGroup[]
  /** How many were found, for ears. */
  readonly status: string
  /** What to say when nothing fits. */
  readonly nothing: string
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
  /** It takes the place of a `FinderAwaited`, and so it stands at once. */
  readonly isHandedOver?: boolean
}

/** Shown only while it is open: whoever shows it takes it away when something is chosen. */
export function Finder(props: FinderProps) {
  const { label, onClose, isHandedOver = false } = props
  return (
    <ModalOverlay
      className={classNames(dialogStyles['veil'], isHandedOver && styles['handedOver'])}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles['frame'] ?? ''}>
        <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
          <BoxAndList {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function BoxAndList(props: FinderProps) {
  const { label, typed, onType, groups, status, nothing, onChoose, onClose } = props
  const id = useId()
  const { marked, act } = useMark(props)
  const press = (event: KeyboardEvent): void => {
    // Keys of the page, such as Undo, mean nothing to the page while this is open. Tab stays with the dialog.
    if (event.key !== 'Tab') event.stopPropagation()
    if (event.key !== 'Escape') return act(event)
    event.preventDefault()
    onClose()
  }
  return (
    <>
      <FinderBox
        {...{ label, typed, onType, onClose }}
        {...(groups.length > 0 && { listId: id })}
        aria-activedescendant={marked === null ? undefined : lineId(id, marked)}
        onKeyDown={press}
      />
      <FinderLines {...{ id, label, groups, marked, onChoose }} />
      {groups.length === 0 && <p className={styles['nothing']}>{nothing}</p>}
      <VisuallyHidden>
        <span role="status">{groups.length === 0 ? nothing : status}</span>
      </VisuallyHidden>
    </>
  )
}
