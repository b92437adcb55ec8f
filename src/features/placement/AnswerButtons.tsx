import { useId } from 'react'
import { Button, Row, Stack } from '#ui'
import styles from './placement.module.css'

interface AnswerButtonsProps {
  readonly question: string
  readonly answers: readonly { readonly label: string; readonly onPress: () => void }[]
}

/** A question whose answers are buttons: one press is the answer. */
export function AnswerButtons({ question, answers }: AnswerButtonsProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id}>
      <Stack gap="close">
        <p id={id} className={styles['question']}>
          {question}
        </p>
        <Row>
          {answers.map(({ label, onPress }) => (
            <Button key={label} onPress={onPress}>
              {label}
            </Button>
          ))}
        </Row>
      </Stack>
    </div>
  )
}
