import { useState } from 'react'
import { Button, Part, Stack } from '#ui'
import { useIsLate } from '../use-task.ts'
import { words } from './words.en.ts'

export type KeptAnswer = 'not asked' | 'kept' | 'refused'

export interface KeptByBrowserProps {
  readonly answer: KeptAnswer
  /** Asks the browser; afterwards `answer` is its answer. */
  readonly ask: () => Promise<void>
}

/** Whether the browser may clear the plans when space runs low, in its own answer. */
export function KeptByBrowser({ answer, ask }: KeptByBrowserProps) {
  const [isAsking, setIsAsking] = useState(false)
  const isLate = useIsLate(isAsking)
  const press = (): void => {
    setIsAsking(true)
    void ask().finally(() => setIsAsking(false))
  }
  return (
    <Part heading={words.kept} level={3}>
      <Stack gap="close">
        <output>{isLate ? words.asking : words.keptAnswers[answer]}</output>
        {answer !== 'kept' && (
          <div>
            <Button onPress={press}>{answer === 'refused' ? words.keptAgain : words.keptAsk}</Button>
          </div>
        )}
      </Stack>
    </Part>
  )
}
