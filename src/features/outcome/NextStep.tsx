import { type Entry, present } from '#domain'
import { usePlan } from '#session'
import { Button, icons, Stack } from '#ui'
import { words } from './words.en.ts'

interface NextStepProps {
  readonly entry: Entry
  readonly name: string
  readonly onAdd: () => void
}

/**
 * Who will do what to get something the family needs. A step is an entry of its
 * own: it opens for writing among the strategies, and stays there as done.
 * Rules PL-05, PL-18, PL-32.
 */
export function NextStep({ entry, name, onAdd }: NextStepProps) {
  const steps = usePlan((now) => present(now.entries).filter(({ secures }) => secures === entry.id))
  return (
    <Stack gap="close">
      {steps.length === 0 ? (
        <p>{words.noStep}</p>
      ) : (
        <ul aria-label={words.stepsSoFar}>
          {steps.map((step) => (
            <li key={step.id}>{step.text.plain || words.unnamed}</li>
          ))}
        </ul>
      )}
      <div>
        <Button icon={icons.addIcon} aria-label={words.addStepNamed(name)} onPress={onAdd}>
          {words.addStep}
        </Button>
      </div>
    </Stack>
  )
}
