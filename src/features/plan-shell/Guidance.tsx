import { Disclosure, Prose } from '#ui'
import { guidance, type GuidanceTopic } from './guidance.en.ts'
import { words } from './words.en.ts'

export type { GuidanceTopic } from './guidance.en.ts'

/** Help beside the work, never needed to do it: a few questions, and a good and a weak example. */
export function Guidance({ topic }: { topic: GuidanceTopic }) {
  const { heading, text, questions, good, weak } = guidance[topic]
  return (
    <Prose>
      <h2>{heading}</h2>
      <p>{text}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {good !== undefined && (
        <Disclosure summary={words.examples}>
          <p>
            <strong>{words.good}</strong> {good}
          </p>
          <p>
            <strong>{words.weak}</strong> {weak}
          </p>
        </Disclosure>
      )}
    </Prose>
  )
}
