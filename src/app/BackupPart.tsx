/** Backups of the vault that is open, in the settings. */

import { useState } from 'react'
import { type Result, succeed } from '#domain'
import { BackupSettings, lastBackup, type NewPassphraseProps } from '#features/backup'
import { type Door, readLists, takeIn, useLaptop, useWorkspace } from '#session'
import type { Restored, RestoreProblem, Walk } from '#storage'
import { Button } from '#ui'
import { type BackupSource, ENDING, saveBackup } from './backup-file.ts'
import { passphraseAdvice } from './passphrase-advice.ts'
import { NewPassphraseForm } from './backup-pieces.ts'
import { FolderSettings } from './FolderSettings.tsx'
import { lookingAt, type Unlocked } from './read-backup.tsx'
import { takenWords } from './taken-over.en.ts'
import { today } from './today.ts'
import { words } from './words.en.ts'

export function BackupPart({ door }: { readonly door: Door }) {
  const laptop = useLaptop()
  const backedUpAt = useWorkspace(({ settings }) => settings.backedUpAt)
  const source = { door, laptop }
  const [look] = useState(() =>
    lookingAt((unlocked, walk, why) => restoreHere(source, { unlocked, walk, why }), laptop.workspace.id),
  )
  return (
    <BackupSettings
      last={lastBackup(backedUpAt, today())}
      save={(watch) => saveBackup(source, watch)}
      saveWith={(passphrase, watch) => saveBackup(source, watch, passphrase)}
      NewPassphrase={NewPassphrase}
      look={look}
      ending={ENDING}
      folder={<FolderSettings source={source} />}
    />
  )
}

interface Restoring {
  readonly unlocked: Unlocked
  readonly walk: Walk
  /** Empty for a backup of one's own. */
  readonly why: string
}

/** Adds to the vault that is open what the backup has more, and shows it. Plans of another person are taken over by it. */
async function restoreHere(
  { door, laptop }: BackupSource,
  { unlocked: { parts, backup, keys, secret }, walk, why }: Restoring,
): Promise<Result<Restored, RestoreProblem>> {
  const { store, keys: own } = door.entered
  const isOwn = backup.workspaceId === laptop.workspace.id
  const aside = isOwn ? succeed(null) : await parts.workspaceAside(backup, keys)
  const lists =
    aside.ok && aside.value !== null ? await readLists(laptop, { store: aside.value, keys }) : null
  const taking = {
    why: takenWords.fromBackup(why, backup.madeOn, secret),
    lists: lists?.ok === true ? lists.value : null,
  }
  return takeIn(laptop, isOwn ? null : taking, (how) =>
    parts.restoreBackup({ ...walk, ...how, backup, keys, store, wrapping: own.wrapping }),
  )
}

function NewPassphrase({ fieldLabel, submitLabel, onChosen, onCancel }: NewPassphraseProps) {
  return (
    <NewPassphraseForm
      {...passphraseAdvice}
      formLabel={submitLabel}
      fieldLabel={fieldLabel}
      submitLabel={submitLabel}
      busyWords={words.opening}
      onChosen={async (passphrase) => succeed(passphrase)}
      onDone={(passphrase) => onChosen(String(passphrase))}
      actions={
        <Button kind="plain" onPress={onCancel}>
          {words.giveUp}
        </Button>
      }
    />
  )
}
