/** What Home reminds of: a backup that is due, at one press; and a restoring that was cut off. */

import { useEffect, useRef } from 'react'
import { Button, icons, LinkButton, Notice, Stack } from '#ui'
import type { Saved, SaveProblem, Saving, Watch } from './answers.ts'
import styles from './backup.module.css'
import { Trouble } from './FolderPart.tsx'
import { Said } from './SaveBackup.tsx'
import { useWork } from './use-work.ts'
import { words } from './words.en.ts'

interface BackupReminderProps {
  readonly isDue: boolean
  /** When the last one was made, in words; `null` when there is none. */
  readonly last: string | null
  readonly save: (watch: Watch) => Saving
  /** Says nothing more until tomorrow. */
  readonly onPutOff: () => void
  /** Lets copies go on in the chosen folder; `null` where none was chosen, or the browser needs no yes. */
  readonly allow: (() => Saving) | null
  /** `null` when nothing was cut off. */
  readonly cutOff: { readonly settingsHref: string; readonly onLeave: () => void } | null
}

export function BackupReminder({ isDue, last, save, onPutOff, allow, cutOff }: BackupReminderProps) {
  const work = useWork<Saved, SaveProblem>()
  const box = useKeptFocus(isDue || allow !== null)
  return (
    <div ref={box} className={styles['reminder']}>
      <Stack gap="close">
        {cutOff !== null && <CutOff {...cutOff} />}
        <FolderWaits allow={allow} />
        {isDue && (
          <Notice
            kind="quiet"
            heading={words.remindHeading}
            actions={
              <>
                <Button icon={icons.downloadIcon} onPress={() => work.start(save)}>
                  {words.save}
                </Button>
                <Button kind="plain" onPress={onPutOff}>
                  {words.notToday}
                </Button>
              </>
            }
          >
            <p>{last === null ? words.remindNone : words.remindOld(last)}</p>
          </Notice>
        )}
        <Said work={work} />
      </Stack>
    </div>
  )
}

function FolderWaits({ allow }: Pick<BackupReminderProps, 'allow'>) {
  const work = useWork<Saved, SaveProblem>()
  return (
    <>
      {allow !== null && (
        <Notice
          kind="quiet"
          heading={words.folderWaits}
          actions={<Button onPress={() => work.start(allow)}>{words.folderAllow}</Button>}
        >
          <p>{words.folderAsk}</p>
        </Notice>
      )}
      <output>{work.answer?.ok === true ? words.folderCopied : ''}</output>
      <Trouble answer={work.answer} />
    </>
  )
}

function CutOff({ settingsHref, onLeave }: NonNullable<BackupReminderProps['cutOff']>) {
  return (
    <Notice
      kind="warn"
      heading={words.cutOffHeading}
      actions={
        <>
          <LinkButton href={settingsHref}>{words.toSettings}</LinkButton>
          <Button kind="plain" onPress={onLeave}>
            {words.leaveIt}
          </Button>
        </>
      }
    >
      <p>{words.cutOffWhy}</p>
    </Notice>
  )
}

/** When the reminder goes away under the keyboard, the heading of the page takes it. */
function useKeptFocus(isDue: boolean) {
  const box = useRef<HTMLDivElement>(null)
  const was = useRef(isDue)
  useEffect(() => {
    if (was.current && !isDue && document.activeElement === document.body) {
      const heading = document.querySelector<HTMLElement>('main h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus()
    }
    was.current = isDue
  }, [isDue])
  return box
}
