import type { Standing } from '#domain'
import { changeRecord, useOpenPlan, useWorkspace } from '#session'
import { AnswerButtons } from '../AnswerButtons.tsx'
import { words } from '../words.en.ts'
import type { QuestionProps } from './question-props.ts'

const standings: readonly Exclude<Standing, 'unknown'>[] = [
  'employed',
  'contracted',
  'payor-of-last-resort',
  'no',
]

/** Asks for an agency's standing, and remembers who checked it and when. "Nobody has checked yet" writes nothing. */
export function GivesEiServices({ question, today, onAnswered }: QuestionProps) {
  const plan = useOpenPlan()
  const checkedBy = useWorkspace(({ settings }) => settings.name)
  if (question.ask !== 'gives-ei-services') return null
  const { agency, text } = question
  const answer = (givesEiServices: Standing) => {
    plan.run(changeRecord('agencies', agency, { givesEiServices, checkedOn: today, checkedBy }))
    onAnswered('answered')
  }
  return (
    <AnswerButtons
      question={text}
      answers={[
        ...standings.map((each) => ({ label: words.standing[each], onPress: () => answer(each) })),
        { label: words.standing.later, onPress: () => onAnswered('later') },
      ]}
    />
  )
}
