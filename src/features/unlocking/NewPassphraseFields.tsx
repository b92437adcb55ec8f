/** A new passphrase: four words to take, or one's own, with how strong it is; typed twice only while nobody sees it. */

import type { RefObject } from 'react'
import { PassphraseField, Stack } from '#ui'
import type { PassphraseAdvice } from './answers.ts'
import type { DraftMistakes, PassphraseDraft } from './new-passphrase.ts'
import { Strength } from './Strength.tsx'
import { Suggested } from './Suggested.tsx'
import { useJudgement } from './use-judgement.ts'
import { words } from './words.en.ts'

interface NewPassphraseFieldsProps extends PassphraseAdvice {
  readonly label: string
  readonly draft: PassphraseDraft
  readonly onChange: (draft: PassphraseDraft) => void
  readonly mistakes: DraftMistakes
  readonly field: RefObject<HTMLInputElement | null>
  readonly again: RefObject<HTMLInputElement | null>
}

export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { label, draft, onChange, mistakes, judge, suggest, field, again } = props
  const judgement = useJudgement(draft.text, judge)
  const take = (text: string): void => {
    onChange({ text, again: '', isShown: true })
    field.current?.focus()
  }
  return (
    <Stack>
      <Suggested suggest={suggest} onUse={take} />
      <Stack gap="close">
        <PassphraseField
          ref={field}
          label={label}
          hint={words.passphraseHint}
          error={mistakes.text}
          value={draft.text}
          onChange={(text) => onChange({ ...draft, text })}
          isShown={draft.isShown}
          onShownChange={(isShown) => onChange({ ...draft, isShown })}
        />
        <Strength judgement={mistakes.text === undefined ? judgement : null} />
      </Stack>
      {!draft.isShown && draft.text !== '' && (
        <PassphraseField
          ref={again}
          label={words.again}
          hint={words.againHint}
          error={mistakes.again}
          value={draft.again}
          onChange={(next) => onChange({ ...draft, again: next })}
          isShown={false}
        />
      )}
    </Stack>
  )
}
