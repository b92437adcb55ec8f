import { useEffect, useState } from 'react'
import type { Judgement, PassphraseAdvice } from './answers.ts'

/** How strong the words are that stand there now; `null` while nothing is typed or nobody knows yet. */
export function useJudgement(text: string, judge: PassphraseAdvice['judge']): Judgement | null {
  const [judged, setJudged] = useState<{ readonly text: string; readonly judgement: Judgement } | null>(null)
  useEffect(() => {
    if (text === '') return
    let isStale = false
    judge(text).then(
      (judgement) => !isStale && setJudged({ text, judgement }),
      (bug: unknown) =>
        setJudged(() => {
          throw bug
        }),
    )
    return () => {
      isStale = true
    }
  }, [text, judge])
  return text === '' ? null : (judged?.judgement ?? null)
}
