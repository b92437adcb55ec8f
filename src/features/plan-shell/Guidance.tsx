import type { GuideProps, GuideTopic } from '#session'
import { Disclosure, icons, Prose, VisuallyHidden } from '#ui'
import { guidance } from './guidance.en.ts'
import styles from './Guidance.module.css'
import { words } from './words.en.ts'

const GoodIcon = icons.doneIcon
const WeakIcon = icons.lookIcon

/** Help beside the work, never needed to do it: a few questions, a good example and a weak one. */
export function Guidance({ topic }: GuideProps) {
  return (
    <>
      <h2>{guidance[topic].heading}</h2>
      <Advice topic={topic} />
    </>
  )
}

/** The same help under its field, closed, where there is no room beside the work. */
export function GuidanceFold({ topic }: GuideProps) {
  return (
    <Disclosure
      summary={
        <>
          {words.guidance}
          <VisuallyHidden>: {guidance[topic].heading}</VisuallyHidden>
        </>
      }
    >
      <Advice topic={topic} />
    </Disclosure>
  )
}

function Advice({ topic }: { topic: GuideTopic }) {
  const { text, questions, good, weak } = guidance[topic]
  return (
    <div className={styles['advice']}>
      <Prose>
        <p>{text}</p>
        <ul>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Prose>
      {good !== undefined && (
        <p className={styles['example']}>
          <span className={styles['good']}>
            <GoodIcon size={16} /> {words.good}
          </span>
          {good}
        </p>
      )}
      {weak !== undefined && (
        <p className={styles['example']}>
          <span className={styles['weak']}>
            <WeakIcon size={16} /> {words.weak}
          </span>
          {weak}
        </p>
      )}
    </div>
  )
}
