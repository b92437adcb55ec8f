/** Why somebody takes over plans of another person. It is written down for each plan. */

import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Button, Row, Stack, TextField } from '#ui'
import { StepHeading } from './StepHeading.tsx'
import { words } from './words.en.ts'

interface AskWhyProps {
  readonly level: 2 | 4
  /** How many plans there are, where that is known. */
  readonly plans?: number
  readonly onSay: (why: string) => void
  readonly onBack: () => void
}

export function AskWhy({ level, plans, onSay, onBack }: AskWhyProps) {
  const [why, setWhy] = useState('')
  const [misses, setMisses] = useState(0)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (misses > 0) field.current?.focus()
  }, [misses])
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (why.trim() === '') setMisses((count) => count + 1)
    else onSay(why.trim())
  }
  return (
    <form onSubmit={submit} noValidate autoComplete="off" aria-label={words.takeOver}>
      <Stack>
        <StepHeading level={level}>{words.whyHeading}</StepHeading>
        {plans !== undefined && <p>{words.wholePlans(plans)}</p>}
        <p>{words.whyMeans}</p>
        <TextField
          ref={field}
          label={words.why}
          hint={words.whyHint}
          error={misses > 0 && why.trim() === '' ? words.needsWhy : undefined}
          value={why}
          onChange={setWhy}
        />
        <Row>
          <Button kind="primary" type="submit">
            {words.takeOver}
          </Button>
          <Button onPress={onBack}>{words.back}</Button>
        </Row>
      </Stack>
    </form>
  )
}
