import { memo } from 'react'
import { notesAtVisit, notesOn, present, strategiesOf } from '#domain'
import { usePlan } from '#session'
import { Disclosure, Part, Prose, Stack, TextLink } from '#ui'
import { outcomeIn, strategiesIn } from './ids.ts'
import { NoteList } from './NoteList.tsx'
import type { VisitLinks, VisitSlots } from './slots.ts'
import { StrategyVisit, type ThisVisit } from './StrategyVisit.tsx'
import { words } from './words.en.ts'

interface OutcomeVisitProps {
  /** Of the outcome and of the strategies that are shown (`idsIn`). */
  readonly ids: string
  readonly visit: ThisVisit
  readonly slots: VisitSlots
  readonly links: VisitLinks
}

/** What the family would like to see, in their words, and the strategies for it. */
export const OutcomeVisit = memo(function OutcomeVisit({ ids, visit, slots, links }: OutcomeVisitProps) {
  const id = outcomeIn(ids)
  const strategies = strategiesIn(ids)
  const outcome = usePlan((plan) => plan.outcomes.find((each) => each.id === id))
  const number = usePlan((plan) => present(plan.outcomes).findIndex((each) => each.id === id) + 1)
  const name = words.outcome(number)
  return (
    <Part heading={name}>
      <Prose voice="family" lang={outcome?.language ?? ''}>
        <p>{outcome?.statement || words.noStatement}</p>
      </Prose>
      <Stack as="ol" label={words.strategies(name)}>
        {strategies.map((each) => (
          <StrategyVisit key={each} id={each} outcomeId={id} {...{ visit, slots }} />
        ))}
      </Stack>
      <OtherNotes name={name} outcomeId={id} strategies={strategies} visit={visit} />
      <p>
        <TextLink href={links.outcome(id)}>{words.change(name)}</TextLink>
      </p>
    </Part>
  )
})

interface OtherNotesProps {
  readonly name: string
  readonly outcomeId: string
  readonly strategies: readonly string[]
  readonly visit: ThisVisit
}

/** What was noted before last time, folded. It stands below all strategies, so that Tab goes from field to field. */
function OtherNotes({ name, outcomeId, strategies, visit }: OtherNotesProps) {
  const notes = usePlan((plan) =>
    strategies.flatMap((entry) => notesAtVisit(notesOn(plan, entry), { ...visit, entry }).rest),
  )
  const numbers = usePlan((plan) => strategiesOf(plan, outcomeId).map(({ id }) => id))
  if (notes.length === 0) return null
  const noted = strategies.filter((id) => notes.some(({ entry }) => entry === id))
  return (
    <Disclosure summary={words.earlier(name, notes.length)}>
      {noted.map((id) => (
        <Part key={id} level={3} heading={words.strategy(numbers.indexOf(id) + 1)}>
          <NoteList notes={notes.filter(({ entry }) => entry === id)} author={visit.author} />
        </Part>
      ))}
    </Disclosure>
  )
}
