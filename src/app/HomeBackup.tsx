/** What Home says of the last backup, and when it reminds of the next. */

import { useEffect, useState } from 'react'
import { BackupReminder, BackupStatus, isDue, lastBackup } from '#features/backup'
import { changeRecord, type Door, fetchPart, useLaptop, usePlanList, useWorkspace } from '#session'
import { fetchBackupParts } from '#storage'
import { saveBackup } from './backup-file.ts'
import { DailyCopy } from './DailyCopy.tsx'
import { useDoor } from './door-context.ts'
import { KeepAsking } from './KeepAsking.tsx'
import { settingsHref } from './links.ts'
import { today } from './today.ts'
import { useBug } from './use-bug.ts'
import { allowFolder, useFolder } from './use-folder.ts'

/** In three places: how old the last backup is, what is to be done, and what is done without a word. */
export function HomeBackup({ part }: { readonly part: 'status' | 'reminder' | 'copies' }) {
  const door = useOpenDoor()
  if (door === null) return null
  if (part === 'status') return <Status />
  if (part === 'reminder') return <Reminder door={door} />
  return (
    <>
      <DailyCopy door={door} />
      <KeepAsking />
    </>
  )
}

function Status() {
  const backedUpAt = useWorkspace(({ settings }) => settings.backedUpAt)
  return <BackupStatus last={lastBackup(backedUpAt, today())} />
}

function Reminder({ door }: { readonly door: Door }) {
  const laptop = useLaptop()
  const settings = useWorkspace((workspace) => workspace.settings)
  const plans = usePlanList().filter(({ isExample }) => !isExample)
  const [cutOff, endCutOff] = useCutOff(door)
  const source = { door, laptop }
  const folder = useFolder(source)
  return (
    <BackupReminder
      isDue={isDue(settings, plans.length, today())}
      last={lastBackup(settings.backedUpAt, today())}
      save={(watch) => saveBackup(source, watch)}
      onPutOff={() =>
        laptop.workspace.runForGood(changeRecord('settings', 'settings', { backupPutOffOn: today() }))
      }
      allow={folder === null || folder.isAllowed ? null : () => allowFolder(source, folder.kept)}
      cutOff={cutOff ? { settingsHref, onLeave: endCutOff } : null}
    />
  )
}

/** Whether bringing a backup back was cut off here, and how to leave it at that. */
function useCutOff(door: Door): readonly [boolean, () => void] {
  const [isCutOff, setIsCutOff] = useState(false)
  const tell = useBug()
  useEffect(() => {
    void ask(door).then(setIsCutOff, tell)
  }, [door, tell])
  const leave = (): void => {
    setIsCutOff(false)
    void fetchPart(fetchBackupParts).then((parts) => parts?.unmarkCutOff(door.entered.store), tell)
  }
  return [isCutOff, leave]
}

async function ask(door: Door): Promise<boolean> {
  const parts = await fetchPart(fetchBackupParts)
  const answer = await parts?.isCutOff(door.entered.store)
  return answer?.ok === true && answer.value
}

function useOpenDoor(): Door | null {
  const door = useDoor()
  return door !== null && door.store.getState().kind === 'open' ? door : null
}
