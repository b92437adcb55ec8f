import { words } from './words.en.ts'
import type { PassphraseAdvice } from './answers.ts'

export interface PassphraseDraft {
  readonly text: string
  /** Asked for only while the first is hidden. */
  readonly again: string
  readonly isShown: boolean
}

export const emptyDraft: PassphraseDraft = { text: '', again: '', isShown: false }

export interface DraftMistakes {
  readonly text?: string
  readonly again?: string
}

/** What is wrong with a draft, in a sentence for each field; `null` when it can be used. */
export async function mistakesIn(
  draft: PassphraseDraft,
  judge: PassphraseAdvice['judge'],
): Promise<DraftMistakes | null> {
  if (draft.text.trim() === '') return { text: words.passphraseMissing }
  const { step, reason } = await judge(draft.text)
  if (step === 'too weak') return { text: words.tooWeak(reason) }
  if (!draft.isShown && draft.text !== draft.again)
    return { again: draft.again === '' ? words.againMissing : words.againDiffers }
  return null
}
