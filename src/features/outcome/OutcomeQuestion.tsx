import { type Outcome, present } from '#domain'
import { usePlan } from '#session'
import { Button, Dialog, Stack } from '#ui'
import { words } from './words.en.ts'
import styles from './OutcomeQuestion.module.css'

/** What waits for an outcome to be chosen: copying or moving an entry. */
export interface AskedOutcome {
  readonly what: 'copy' | 'move'
  readonly id: string
  readonly name: string
}

interface Question {
  readonly asked: AskedOutcome | null
  readonly ask: (asked: AskedOutcome | null) => void
  /** Nothing was chosen. */
  readonly close: (asked: AskedOutcome) => void
}

interface OutcomeQuestionProps {
  readonly question: Question
  /** The outcome that it is in, which is not offered. */
  readonly outcomeId: string
  readonly onChoose: (what: AskedOutcome['what'], id: string, outcomeId: string) => void
}

/** Asks for which outcome an entry is copied or moved, each with how it begins. */
export function OutcomeQuestion({ question, outcomeId, onChoose }: OutcomeQuestionProps) {
  const { asked, ask, close } = question
  const outcomes = usePlan((now) => present(now.outcomes))
  if (asked === null) return null
  const choose = (to: string) => {
    ask(null)
    onChoose(asked.what, asked.id, to)
  }
  const others = outcomes
    .map((outcome, index) => ({ outcome, name: words.outcome(index + 1) }))
    .filter(({ outcome }) => outcome.id !== outcomeId)
  return (
    <Dialog
      isOpen
      heading={asked.what === 'copy' ? words.copyWhere(asked.name) : words.moveWhere(asked.name)}
      onClose={() => close(asked)}
    >
      <Stack as="ul" gap="close" label={words.outcomes}>
        {others.map(({ outcome, name }) => (
          <li key={outcome.id} className={styles['choice']}>
            <Button onPress={() => choose(outcome.id)}>
              <Choice name={name} outcome={outcome} />
            </Button>
          </li>
        ))}
      </Stack>
    </Dialog>
  )
}

function Choice({ name, outcome }: { name: string; outcome: Outcome }) {
  return (
    <span className={styles['words']}>
      <span>{name}</span>{' '}
      <span className={styles['statement']} lang={outcome.language || undefined} dir="auto">
        {outcome.statement || words.noStatement}
      </span>
    </span>
  )
}
