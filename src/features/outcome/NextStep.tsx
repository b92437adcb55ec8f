import { useState } from 'react'
import type { Entry } from '#domain'
import { addStep, useOpenPlan, usePlan } from '#session'
import { Button, Checks, Stack, TextField } from '#ui'
import { candidates } from './actors.ts'
import { words } from './words.en.ts'

/**
 * Who will do what to get something the family needs. The step becomes an entry
 * of its own among the strategies. Rules PL-05, PL-18, PL-32.
 */
export function NextStep({ entry }: { entry: Entry }) {
  const plan = useOpenPlan()
  const people = usePlan((now) => now.people)
  const steps = usePlan((now) =>
    now.entries.filter(({ secures, isRemoved }) => secures === entry.id && !isRemoved),
  )
  const [text, setText] = useState('')
  const [actors, setActors] = useState<readonly string[]>([])
  const add = () => {
    plan.run(addStep(entry.id, { words: text.trim(), actors }))
    setText('')
    setActors([])
  }
  return (
    <Stack gap="close">
      {steps.length > 0 && (
        <ul aria-label={words.stepsSoFar}>
          {steps.map((step) => (
            <li key={step.id}>{step.text.plain}</li>
          ))}
        </ul>
      )}
      <TextField label={words.stepWords} hint={words.stepHint} value={text} onChange={setText} isMultiline />
      <Checks
        label={words.stepHeading}
        isInline
        answers={candidates({ ...entry, actors: [] }, people).map(({ key, name }) => ({
          value: key,
          label: name,
        }))}
        values={actors}
        onChange={setActors}
      />
      <div>
        <Button onPress={add} isDisabled={text.trim() === ''}>
          {words.addStep}
        </Button>
      </div>
    </Stack>
  )
}
