import { answerQuestion, type EntryAnswer, useOpenPlan } from '#session'
import type { QuestionProps } from './question-props.ts'

/** Writes an answer about the entry in one step, and tells that it was given. */
export function useAnswer({ entry, onAnswered }: QuestionProps): (answer: EntryAnswer) => void {
  const plan = useOpenPlan()
  return (answer) => {
    plan.run(answerQuestion(entry.id, answer))
    onAnswered('answered')
  }
}
