/** What somebody does, said anew: whoever chose wrongly at the first start, or does something else now. */

import { useState } from 'react'
import type { Capacity, Discipline } from '#domain'
import { changeRecord, useLaptop, useWorkspace } from '#session'
import { Part, StatusLine } from '#ui'
import { settingsOf, type Who } from './who.ts'
import { WhoFields } from './WhoFields.tsx'
import { words } from './words.en.ts'

export function WhoSettings() {
  const { workspace } = useLaptop()
  const { name, capacity, discipline } = useWorkspace((now) => now.settings)
  const [asked, setAsked] = useState<Who>({ name, capacity, discipline: disciplineIn(capacity, discipline) })
  const [said, setSaid] = useState('')
  const change = (who: Who) => {
    setAsked(who)
    const settings = settingsOf(who)
    setSaid(settings === null ? words.notKept : words.kept)
    if (settings !== null) void workspace.runForGood(changeRecord('settings', 'settings', settings))
  }
  return (
    <Part heading={words.you} hint={words.youHint}>
      <WhoFields who={asked} missing={{}} onChange={change} />
      <StatusLine>{said}</StatusLine>
    </Part>
  )
}

function disciplineIn(capacity: Capacity, discipline: Discipline | ''): Who['discipline'] {
  if (capacity !== 'provider') return null
  return discipline === '' ? 'other' : discipline
}
