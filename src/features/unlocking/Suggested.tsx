import { Button, Card, icons, Row } from '#ui'
import type { PassphraseAdvice } from './answers.ts'
import styles from './unlocking.module.css'
import { useSuggestion } from './use-suggestion.ts'
import { words } from './words.en.ts'

interface SuggestedProps {
  readonly suggest: PassphraseAdvice['suggest']
  readonly onUse: (passphrase: string) => void
}

/** Four words that nobody could guess, to take or to change. */
export function Suggested({ suggest, onUse }: SuggestedProps) {
  const { suggested, more } = useSuggestion(suggest)
  const take = (): void => {
    if (suggested !== '') onUse(suggested)
  }
  return (
    <Card kind="sunken">
      <p>{words.suggestion}</p>
      <output className={styles['suggested']}>{suggested}</output>
      <Row>
        <Button icon={icons.doneIcon} onPress={take}>
          {words.takeThese}
        </Button>
        <Button kind="plain" onPress={more}>
          {words.others}
        </Button>
      </Row>
    </Card>
  )
}
