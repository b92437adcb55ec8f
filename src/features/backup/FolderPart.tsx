/** The folder that receives copies by itself: to choose it, to say yes to the browser again, and to stop it. */

import { useEffect, useRef } from 'react'
import { Button, Notice, Part, Row, Stack } from '#ui'
import type { Saved, SaveProblem, Saving } from './answers.ts'
import styles from './backup.module.css'
import { useWork } from './use-work.ts'
import { saveProblemWords, words } from './words.en.ts'

interface FolderPartProps {
  /** `null` when none was chosen. */
  readonly folder: {
    readonly name: string
    /** When the last copy was made, in words; `null` when there is none. */
    readonly last: string | null
    /** Whether the browser wants to be told yes again. */
    readonly needsYes: boolean
  } | null
  readonly choose: () => Saving
  readonly allow: () => Saving
  readonly stop: () => Promise<void>
}

export function FolderPart(props: FolderPartProps) {
  const work = useWork<Saved, SaveProblem>()
  const { answer } = work
  return (
    <Part heading={words.folder} level={3} hint={words.folderWhy}>
      <Stack gap="close">
        {props.folder !== null && <Where {...props.folder} />}
        <Deeds {...props} start={work.start} />
        <output className={styles['said']}>{answer?.ok === true ? words.folderCopied : ''}</output>
        <Trouble answer={answer} />
      </Stack>
    </Part>
  )
}

function Where({ name, last, needsYes }: NonNullable<FolderPartProps['folder']>) {
  return (
    <>
      <p>
        {words.folderSet(name)} {last === null ? words.folderNoneYet : words.folderLast(last)}
      </p>
      {needsYes && <p>{words.folderAsk}</p>}
    </>
  )
}

interface DeedsProps extends FolderPartProps {
  readonly start: (work: () => Saving) => void
}

function Deeds({ folder, choose, allow, stop, start }: DeedsProps) {
  const needsYes = folder !== null && folder.needsYes
  const button = useFocusAgain(`${folder !== null} ${needsYes}`)
  return (
    <Row>
      {needsYes && (
        <Button kind="primary" onPress={() => start(allow)}>
          {words.folderAllow}
        </Button>
      )}
      <Button ref={button} onPress={() => start(choose)}>
        {folder === null ? words.folderChoose : words.folderOther}
      </Button>
      {folder !== null && (
        <Button kind="plain" onPress={() => void stop()}>
          {words.folderStop}
        </Button>
      )}
    </Row>
  )
}

/** Why no copy was made; nothing when somebody only turned back. */
export function Trouble({ answer }: { readonly answer: Awaited<Saving> | null }) {
  if (answer === null || answer.ok || answer.problem.kind === 'cancelled') return null
  return (
    <Notice kind="danger" isUrgent heading={words.notDone}>
      <p>{saveProblemWords(answer.problem)}</p>
    </Notice>
  )
}

/** The button that always is there takes the keyboard when one beside it goes away under it. */
function useFocusAgain(shown: string) {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current !== shown && document.activeElement === document.body) button.current?.focus()
    before.current = shown
  }, [shown])
  return button
}
