import { earlierAnswers, type Entry } from '#domain'
import { usePlan, useVisit } from '#session'
import { Choice, Stack, SuggestField, TextField } from '#ui'
import { useRowChange } from './use-row-change.ts'
import { words } from './words.en.ts'

export function WhereFields({ row }: { readonly row: Entry }) {
  const change = useRowChange(row.id)
  const visit = useVisit()
  return (
    <Stack>
      <SuggestField
        label={words.location}
        suggestions={usePlan((plan) => earlierAnswers(plan, 'location', row.id))}
        hint={words.locationHint}
        value={row.location}
        onVisitStart={visit.begin}
        onChange={(location) => change({ location }, visit.key)}
      />
      <Choice
        label={words.isNatural}
        isInline
        answers={(['yes', 'no'] as const).map((value) => ({ value, label: words.natural[value] }))}
        value={row.isNatural === 'unknown' ? null : row.isNatural}
        onChange={(isNatural) => change({ isNatural })}
      />
      {row.isNatural === 'no' && (
        <TextField
          label={words.justification}
          isMultiline
          value={row.justification}
          onVisitStart={visit.begin}
          onChange={(justification) => change({ justification }, visit.key)}
        />
      )}
      <TextField
        label={words.funding}
        value={row.funding}
        onVisitStart={visit.begin}
        onChange={(funding) => change({ funding }, visit.key)}
      />
    </Stack>
  )
}
