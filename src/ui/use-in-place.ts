/** Something that opens where it stands; closing it gives the focus back to what opened it. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

export function useInPlace(isOpenAtFirst = false) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpenAtFirst)
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const close = () => setOpen(false)
  return {
    isOpen,
    opener,
    open: () => setOpen(true),
    close,
    closeOnEscape: ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) close()
    },
  }
}
