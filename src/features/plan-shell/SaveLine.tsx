import { useState } from 'react'
import { useOpenPlan, usePlanState, type StorageProblem } from '#session'
import { Button, Dialog, icons, Stack, StatusLine } from '#ui'
import { DownloadCopy } from './DownloadCopy.tsx'
import { words } from './words.en.ts'

/** Where the work is safe, in one line that tells the truth. */
export function SaveLine() {
  const save = usePlanState((state) => state.save)
  const isOutdated = usePlanState((state) => state.isOutdated)
  if (isOutdated) return <StatusLine isUrgent>{words.outdated}</StatusLine>
  if (save.kind === 'saved') return <StatusLine icon={icons.savedIcon}>{words.saved}</StatusLine>
  if (save.kind === 'saving') return <StatusLine>{words.saving}</StatusLine>
  return (
    <StatusLine isUrgent action={<WhatToDo problem={save.problem} />}>
      {words.notSaved[save.problem.kind]}
    </StatusLine>
  )
}

function WhatToDo({ problem }: { problem: StorageProblem }) {
  const plan = useOpenPlan()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{words.whatToDo}</Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} heading={words.notSaved[problem.kind]}>
        <p>{isOver(problem) ? words.helpOpen : words.help}</p>
        <p>{helpFor(problem)}</p>
        <Stack>
          <div>
            <Button kind="primary" onPress={() => plan.retry()}>
              {words.tryAgain}
            </Button>
          </div>
          <DownloadCopy />
        </Stack>
      </Dialog>
    </>
  )
}

/** Whether trying again cannot help: the storage under this window is gone. */
function isOver({ kind }: StorageProblem): boolean {
  return kind === 'closed' || kind === 'missing'
}

function helpFor({ kind }: StorageProblem): string {
  if (kind === 'full') return words.helpFull
  if (kind === 'closed') return words.helpClosed
  return kind === 'missing' ? words.helpGone : words.helpOther
}
