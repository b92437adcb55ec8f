import { earlierAnswers, type Entry } from '#domain'
import { usePlan, useVisit } from '#session'
import { Button, Choice, Row, Stack, SuggestField } from '#ui'
import { parseMinutes, readIntensity } from './read-length.ts'
import { ReadField } from './ReadField.tsx'
import { useRowChange } from './use-row-change.ts'
import { words } from './words.en.ts'

export function HowFields({ row }: { readonly row: Entry }) {
  const change = useRowChange(row.id)
  const visit = useVisit()
  return (
    <Stack>
      <SuggestField
        label={words.frequency}
        suggestions={usePlan((plan) => earlierAnswers(plan, 'frequency', row.id))}
        hint={words.frequencyHint}
        value={row.frequency}
        onVisitStart={visit.begin}
        onChange={(frequency) => change({ frequency }, visit.key)}
      />
      <IntensityField row={row} />
      <LengthField row={row} />
      <Choice
        label={words.method}
        answers={(['in person', 'virtual', 'both'] as const).map((value) => ({
          value,
          label: words.methods[value],
        }))}
        value={row.method === '' ? null : row.method}
        onChange={(method) => change({ method })}
      />
    </Stack>
  )
}

function IntensityField({ row }: { readonly row: Entry }) {
  const change = useRowChange(row.id)
  const read = (text: string, visit: string) => {
    const said = readIntensity(text)
    if (said !== null) change(said, visit)
    return said !== null
  }
  return (
    <Stack gap="close">
      <ReadField
        label={words.intensity}
        hint={words.intensityHint}
        kept={words.intensities[row.intensity]}
        problem={words.intensityProblem}
        onRead={read}
      />
      <Row>
        {(['individual', 'group'] as const).map((intensity) => (
          <Button key={intensity} kind="plain" onPress={() => change({ intensity })}>
            {words.intensities[intensity]}
          </Button>
        ))}
      </Row>
    </Stack>
  )
}

function LengthField({ row }: { readonly row: Entry }) {
  const change = useRowChange(row.id)
  const read = (text: string, visit: string) => {
    const minutes = parseMinutes(text)
    const isRead = minutes !== null || text.trim() === ''
    if (isRead) change({ minutes }, visit)
    return isRead
  }
  return (
    <ReadField
      label={words.length}
      hint={words.lengthHint}
      kept={row.minutes === null ? '' : words.minutes(row.minutes)}
      problem={words.lengthProblem}
      onRead={read}
    />
  )
}
