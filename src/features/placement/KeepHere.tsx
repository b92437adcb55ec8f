import { useState } from 'react'
import { type Entry, keptNote, type PlacementFinding } from '#domain'
import { changeRecord, useDoing } from '#session'
import { Button, Row, TextField } from '#ui'
import { focusHints } from './hints-place.ts'
import { words } from './words.en.ts'

interface KeepHereProps {
  readonly entry: Entry
  readonly finding: PlacementFinding
}

/** Leaves an entry where it is, with a reason if one likes. The hint comes back when the words change. */
export function KeepHere({ entry, finding }: KeepHereProps) {
  const doing = useDoing()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const keep = () => {
    const kept = keptNote(entry, finding.rule, reason.trim())
    doing.run(changeRecord('entries', entry.id, { kept }), words.keptHere, () => focusHints(entry.id))
  }
  if (!isAsking) {
    return (
      <Button onPress={() => setAsking(true)}>
        {finding.moveTo === null ? words.leaveSo : words.keepHere}
      </Button>
    )
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the line is the same as the button
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        // The focus moves to Undo at once: the rest of this key press must not reach it.
        event.preventDefault()
        keep()
      }}
    >
      <Row>
        <TextField label={words.keepReason} value={reason} onChange={setReason} ref={focusOnCome} />
        <Button onPress={keep}>{words.keepNow}</Button>
      </Row>
    </div>
  )
}

function focusOnCome(field: HTMLInputElement | null): void {
  field?.focus()
}
