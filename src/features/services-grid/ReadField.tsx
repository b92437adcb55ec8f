/** A field whose words are read into something else: what could not be read stays as it was typed, with the reason. */

import { useState } from 'react'
import { useVisit } from '#session'
import { TextField } from '#ui'

interface ReadFieldProps {
  readonly label: string
  readonly hint: string
  /** What the plan holds, in words. */
  readonly kept: string
  /** Writes what the text says; false when it could not be read. */
  readonly onRead: (text: string, visit: string) => boolean
  readonly problem: string
}

export function ReadField({ label, hint, kept, onRead, problem }: ReadFieldProps) {
  const visit = useVisit()
  const [typed, setTyped] = useState<string | null>(null)
  const [isRead, setRead] = useState(true)
  const [wasLeft, setWasLeft] = useState(false)
  const leave = () => {
    setWasLeft(!isRead)
    if (isRead) setTyped(null)
  }
  return (
    <TextField
      label={label}
      hint={hint}
      size="short"
      value={typed ?? kept}
      error={wasLeft && !isRead && problem}
      onVisitStart={visit.begin}
      onVisitEnd={leave}
      onChange={(text) => {
        setTyped(text)
        setRead(onRead(text, visit.key))
      }}
    />
  )
}
