/** A deed that takes a few fields: a button, in whose place the fields come. Afterwards the keyboard is at the button again, and a line says what was done. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, type Icon, Stack } from '#ui'
import styles from '../unlocking.module.css'

interface FoldProps {
  readonly label: string
  readonly icon?: Icon
  readonly isDanger?: boolean
  /** `close` takes what was done, to be said; nothing when it was given up. */
  readonly children: (close: (said?: string) => void) => ReactNode
}

export function Fold({ label, icon, isDanger = false, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [said, setSaid] = useState('')
  const button = useButtonAgain(isOpen)
  const close = (what = ''): void => {
    setSaid(what)
    setIsOpen(false)
  }
  const open = (): void => {
    setSaid('')
    setIsOpen(true)
  }
  return (
    <Stack gap="close">
      {isOpen ? (
        <div className={styles['unfolded']}>{children(close)}</div>
      ) : (
        <div>
          <Button ref={button} kind={isDanger ? 'danger' : 'quiet'} {...(icon && { icon })} onPress={open}>
            {label}
          </Button>
        </div>
      )}
      <output className={styles['said']}>{said}</output>
    </Stack>
  )
}

/** The button, which takes the keyboard whenever it comes back. */
function useButtonAgain(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}
