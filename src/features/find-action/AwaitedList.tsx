import { useEffect } from 'react'
import { FinderAwaited } from '#ui'
import { nothingYet } from './early.ts'
import type { OpenListProps } from './OpenList.tsx'
import { words } from './words.en.ts'

/** The box until the list has come: it keeps what is typed for it. */
export function AwaitedList({ early, onEarly, onClose }: OpenListProps) {
  // So that the list knows that it takes the place of a box, also of an empty one.
  useEffect(() => onEarly({ ...nothingYet }), [onEarly])
  return (
    <FinderAwaited
      label={words.find}
      typed={early.typed}
      onType={(typed) => onEarly({ typed, isEntered: false })}
      onEnter={() => onEarly({ ...early, isEntered: true })}
      onClose={onClose}
    />
  )
}
