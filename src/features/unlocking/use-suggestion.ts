import { useEffect, useState } from 'react'
import type { PassphraseAdvice } from './answers.ts'

/** Four words to take, and the way to other ones. Empty until the first have come. */
export function useSuggestion(suggest: PassphraseAdvice['suggest']) {
  const [suggested, setSuggested] = useState('')
  const more = (): void => {
    suggest().then(setSuggested, (bug: unknown) =>
      setSuggested(() => {
        throw bug
      }),
    )
  }
  useEffect(more, [suggest])
  return { suggested, more }
}
