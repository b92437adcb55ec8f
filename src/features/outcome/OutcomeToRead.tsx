import { usePlan } from '#session'
import { dayInWords, Facts, Part, Stack } from '#ui'
import { words } from './words.en.ts'

interface OutcomeToReadProps {
  readonly id: string
  /** Who may change it. */
  readonly why: string
}

/** What we want to see and how we will know, for somebody who does not write it. */
export function OutcomeToRead({ id, why }: OutcomeToReadProps) {
  const outcome = usePlan((now) => now.outcomes.find((each) => each.id === id) ?? null)
  if (outcome === null) return null
  const { statement, isFor, now, criterion, procedure, timeline, reviewOn, language: lang } = outcome
  return (
    <Stack gap="wide">
      <p>{why}</p>
      <Facts
        empty={words.notSaid}
        facts={[
          { label: words.statement, value: statement, lang },
          { label: words.isFor, value: isFor === 'child' ? words.forChild : words.forFamily },
          { label: words.now, value: now, lang },
        ]}
      />
      <Part heading={words.know}>
        <Facts
          empty={words.notSaid}
          facts={[
            { label: words.criterion, value: criterion, lang },
            { label: words.procedure, value: procedure, lang },
            { label: words.timeline, value: timeline, lang },
            { label: words.reviewOn, value: reviewOn === null ? '' : dayInWords(reviewOn, 'long') },
          ]}
        />
      </Part>
    </Stack>
  )
}
