import { useMemo } from 'react'
import { criterionInWords, type CriterionOfOutcome, criterionOfOutcome } from '#domain'
import { usePlan } from '#session'
import { words } from './words.en.ts'

/** What the team will look for, as it is read from the words of an outcome; an example while nothing is. */
export function CriterionNote({ id }: { id: string }) {
  const [statement, criterion] = usePlan((now) => {
    const outcome = now.outcomes.find((each) => each.id === id)
    return [outcome?.statement ?? '', outcome?.criterion ?? ''] as const
  })
  const found = useMemo(() => criterionOfOutcome({ statement, criterion }), [statement, criterion])
  if (found === null) return criterion.trim() === '' ? words.criterionExample : words.criterionUnread
  return <Found found={found} />
}

function Found({ found: { read, sources, otherwise } }: { found: CriterionOfOutcome }) {
  const [open] = read.howOften === null ? read.vague : []
  const isOpenOnly = open !== undefined && read.howMuch === null
  return (
    <>
      {isOpenOnly ? (
        words.isOpen(open.words, open.unit)
      ) : (
        <>
          {words.lookFor} <strong>{criterionInWords(read)}</strong>.
        </>
      )}{' '}
      {words.readFrom[sources.length > 1 ? 'both' : (sources[0] ?? 'criterion')]}
      {otherwise !== null && ` ${words.saysOtherwise(otherwise)}`}
    </>
  )
}
