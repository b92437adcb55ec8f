import { useState } from 'react'
import { useCopies } from '#session'
import { Button, icons, Notice, StatusLine } from '#ui'
import { words } from './words.en.ts'

/** Says how far the second copy is, when something was put back from it, and when there is none any more. */
/** Fewer documents are copied before anybody reads that they are. */
const FELT = 200

export function TwoCopies() {
  const copies = useCopies()
  const [isRead, setIsRead] = useState(false)
  if (copies.kind === 'broken' || (copies.kind === 'two' && copies.unequal > 0))
    return (
      <Notice kind="warn" heading={words.oneCopyLeft}>
        <p>{words.oneCopyLeftMeans}</p>
      </Notice>
    )
  if (copies.kind === 'copying' && copies.total >= FELT)
    return <StatusLine icon={icons.copyIcon}>{words.copying(copies.done, copies.total)}</StatusLine>
  if (copies.kind !== 'two' || copies.putBack === 0 || isRead) return null
  return (
    <Notice kind="info" heading={words.copyPutBack(copies.putBack)}>
      <p>{words.copyPutBackMeans}</p>
      <Button onPress={() => setIsRead(true)}>{words.copyPutBackRead}</Button>
    </Notice>
  )
}
