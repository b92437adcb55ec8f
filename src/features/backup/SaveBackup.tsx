/** Saves a backup at one press; or one that has a passphrase of its own. */

import { type ComponentType, useEffect, useRef, useState } from 'react'
import { Button, icons, Notice, Stack } from '#ui'
import type { Saved, SaveProblem, Saving, Watch } from './answers.ts'
import styles from './backup.module.css'
import { useWork } from './use-work.ts'
import { WorkLine } from './WorkLine.tsx'
import { saveProblemWords, savedWords, words } from './words.en.ts'

export interface SaveBackupProps {
  /** When the last one was made, in words; `null` when there is none. */
  readonly last: string | null
  /** Makes a backup that opens as the plans do, and hands it to the browser. */
  readonly save: (watch: Watch) => Saving
  /** The same with a passphrase that opens nothing else. */
  readonly saveWith: (passphrase: string, watch: Watch) => Saving
  /** Asks for a new passphrase. */
  readonly NewPassphrase: ComponentType<NewPassphraseProps>
}

export interface NewPassphraseProps {
  readonly fieldLabel: string
  readonly submitLabel: string
  readonly onChosen: (passphrase: string) => void
  readonly onCancel: () => void
}

export function SaveBackup({ last, save, saveWith, NewPassphrase }: SaveBackupProps) {
  const work = useWork<Saved, SaveProblem>()
  const [isOwn, setIsOwn] = useState(false)
  const button = useFocusAgain(work.isBusy || isOwn)
  const press = (): void => work.start(save)
  return (
    <Stack gap="close">
      <p>{last === null ? `${words.none}.` : `${words.last(last)}.`}</p>
      <p>{words.saveHow}</p>
      <div>
        <Button ref={button} kind="primary" icon={icons.downloadIcon} onPress={press}>
          {words.save}
        </Button>
      </div>
      <Said work={work} />
      {isOwn ? (
        <Stack gap="close">
          <p>{words.ownWhy}</p>
          <NewPassphrase
            fieldLabel={words.ownPassphrase}
            submitLabel={words.saveOwn}
            onChosen={(passphrase) => {
              setIsOwn(false)
              work.start((watch) => saveWith(passphrase, watch))
            }}
            onCancel={() => setIsOwn(false)}
          />
        </Stack>
      ) : (
        <div>
          <Button kind="plain" onPress={() => setIsOwn(true)}>
            {words.saveOwn}
          </Button>
        </div>
      )}
    </Stack>
  )
}

/** How far it is, and then what came of it. */
export function Said({ work }: { readonly work: ReturnType<typeof useWork<Saved, SaveProblem>> }) {
  const { isBusy, progress, answer, cancel } = work
  return (
    <>
      {isBusy && (
        <WorkLine
          label={words.saving}
          progress={progress}
          say={({ done, of }) => words.savingPlans(done, of)}
          onCancel={cancel}
        />
      )}
      <output className={styles['said']}>{answer?.ok ? savedWords(answer.value) : ''}</output>
      {answer !== null && !answer.ok && (
        <Notice
          kind={answer.problem.kind === 'cancelled' ? 'quiet' : 'danger'}
          isUrgent
          heading={answer.problem.kind === 'cancelled' ? words.stoppedHeading : words.notDone}
        >
          <p>{saveProblemWords(answer.problem)}</p>
        </Notice>
      )}
    </>
  )
}

/** The button takes the keyboard when what stood beside it goes away with it. */
function useFocusAgain(isOther: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !isOther && document.activeElement === document.body) button.current?.focus()
    was.current = isOther
  }, [isOther])
  return button
}
