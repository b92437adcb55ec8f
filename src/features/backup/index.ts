export type {
  Bring,
  BringProblem,
  Brought,
  FileProblem,
  LookedAt,
  SaveProblem,
  Saving,
  Watch,
} from './answers.ts'
export { BackupReminder } from './BackupReminder.tsx'
export { BackupStatus } from './BackupStatus.tsx'
export { BackupSettings } from './BackupSettings.tsx'
export { FolderPart } from './FolderPart.tsx'
export { isDue, lastBackup } from './news.ts'
export { RestoreScreen } from './RestoreScreen.tsx'
export type { NewPassphraseProps } from './SaveBackup.tsx'
export { TakeOver } from './taking-over/TakeOver.tsx'
export { TroubleThere } from './taking-over/TroubleThere.tsx'
export type { OpenedOther, RemoveProblem } from './taking-over/taking-over-props.ts'
