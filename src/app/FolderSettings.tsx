import { FolderPart, lastBackup } from '#features/backup'
import type { BackupSource } from './backup-file.ts'
import { today } from './today.ts'
import { allowFolder, chooseFolder, folderPicker, stopCopies, useFolder } from './use-folder.ts'

/** Nothing where the browser cannot give a folder. */
export function FolderSettings({ source }: { readonly source: BackupSource }) {
  const found = useFolder(source)
  if (folderPicker() === null) return null
  const kept = found?.kept ?? null
  const last = [kept?.copiedAt, kept?.leftAt].filter((at) => typeof at === 'string').toSorted()
  return (
    <FolderPart
      folder={
        found && {
          name: found.kept.handle.name,
          last: lastBackup(last.at(-1) ?? '', today()),
          needsYes: !found.isAllowed,
        }
      }
      choose={() => chooseFolder(source)}
      allow={() => (kept === null ? chooseFolder(source) : allowFolder(source, kept))}
      stop={() => stopCopies(source)}
    />
  )
}
