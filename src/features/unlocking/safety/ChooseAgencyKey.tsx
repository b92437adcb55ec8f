import { useEffect, useRef } from 'react'
import { Button, FileField, Stack } from '#ui'
import type { Keeping, KeepProblem } from '../answers.ts'
import { keepWords } from '../problems.en.ts'
import { useTask } from '../use-task.ts'
import { WaitLine } from '../WaitLine.tsx'
import type { AgencyCandidate } from './agency-candidate.ts'
import { words } from './words.en.ts'

interface ChooseAgencyKeyProps {
  readonly read: (file: File) => Keeping<AgencyCandidate>
  readonly onRead: (candidate: AgencyCandidate) => void
  readonly onCancel: () => void
}

/** Takes the public file and reads it at once. */
export function ChooseAgencyKey({ read, onRead, onCancel }: ChooseAgencyKeyProps) {
  const task = useTask<KeepProblem>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const error = task.problem === null ? undefined : keepWords(task.problem)
  return (
    <Stack gap="close">
      <FileField
        ref={field}
        label={words.agencyFile}
        hint={words.agencyFileHint}
        error={error}
        onChoose={(file) => file !== null && task.start(() => read(file), onRead)}
      />
      <WaitLine isBusy={task.isBusy} busyWords={words.reading} mistake={error} failures={task.failures} />
      <div>
        <Button kind="plain" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Stack>
  )
}
