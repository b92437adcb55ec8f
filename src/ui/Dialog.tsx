/**
 * A question or a small task over the page. The page behind it rests: it can
 * neither be clicked nor read until the dialog closes. Escape closes it, and the
 * keyboard returns to where it was.
 */

import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import styles from './Dialog.module.css'
import { closeIcon } from './icons.ts'
import { words } from './words.en.ts'

interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly heading: ReactNode
  readonly children: ReactNode
  /** Buttons below the body. Without them there is a Close button. */
  readonly actions?: ReactNode
  /** `page` is a screen of its own over the screen. */
  readonly size?: 'small' | 'large' | 'page'
}

export function Dialog(props: DialogProps) {
  const { actions = <CloseButton /> } = props
  return <Frame {...props} kind="dialog" actions={actions} />
}

function CloseButton() {
  return (
    <Button slot="close" icon={closeIcon}>
      {words.close}
    </Button>
  )
}

interface ConfirmDialogProps {
  readonly isOpen: boolean
  readonly heading: ReactNode
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode
  /** The deed in a verb and a noun, such as “Remove outcome”; never “OK”. */
  readonly confirmLabel: string
  readonly isDanger?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something that reaches far. The keyboard starts on Cancel. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, heading, children, confirmLabel, isDanger = false, onConfirm, onCancel } = props
  return (
    <Frame
      kind="alertdialog"
      isOpen={isOpen}
      onClose={onCancel}
      heading={heading}
      actions={
        <>
          <Button kind={isDanger ? 'danger' : 'primary'} onPress={onConfirm}>
            {confirmLabel}
          </Button>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the keyboard, and this is its safe end */}
          <Button autoFocus onPress={onCancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
      {children}
    </Frame>
  )
}

interface FrameProps extends DialogProps {
  readonly kind: 'dialog' | 'alertdialog'
}

function Frame({ isOpen, onClose, heading, children, actions, size = 'small', kind }: FrameProps) {
  return (
    <ModalOverlay
      className={styles['veil'] ?? ''}
      isOpen={isOpen}
      isDismissable={kind === 'dialog'}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={classNames(styles['frame'], styles[size])}>
        <AriaDialog role={kind} className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2} className={styles['heading'] ?? ''}>
            {heading}
          </Heading>
          <div className={styles['body']}>{children}</div>
          <div className={styles['actions']}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
