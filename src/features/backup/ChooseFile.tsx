import { type SubmitEvent, useRef, useState } from 'react'
import { Button, FileField, Row, Stack } from '#ui'
import type { FileProblem, LookedAt } from './answers.ts'
import type { RestoreFlowProps } from './restore-flow-props.ts'
import { useWork } from './use-work.ts'
import { WorkLine } from './WorkLine.tsx'
import { fileProblemWords, words } from './words.en.ts'

interface ChooseFileProps extends RestoreFlowProps {
  readonly onLooked: (found: LookedAt) => void
}

/** The file, and why it is of no use. It stays chosen, so that it can be tried again. */
export function ChooseFile({ look, ending, onBack, onLooked }: ChooseFileProps) {
  const work = useWork<LookedAt, FileProblem>()
  const [file, setFile] = useState<File | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setIsMissing(file === null)
    if (file === null) field.current?.focus()
    else work.start((watch) => look(file, watch), onLooked)
  }
  const problem = work.answer?.ok === false ? fileProblemWords(work.answer.problem) : undefined
  return (
    <form onSubmit={submit} noValidate autoComplete="off" aria-label={words.restore}>
      <Stack>
        <FileField
          ref={field}
          label={words.file}
          hint={words.fileHint(ending)}
          error={isMissing ? words.noFile : problem}
          onChoose={(next) => {
            setFile(next)
            setIsMissing(false)
            work.forget()
          }}
        />
        <Row>
          <Button kind="primary" type="submit">
            {words.look}
          </Button>
          <Button onPress={onBack}>{words.back}</Button>
        </Row>
        {work.isBusy && (
          <WorkLine
            label={words.looking}
            progress={work.progress}
            say={({ done, of }) => words.lookingPart(Math.round((100 * done) / of))}
            onCancel={work.cancel}
          />
        )}
        <output>{work.isBusy ? '' : (problem ?? '')}</output>
      </Stack>
    </form>
  )
}
