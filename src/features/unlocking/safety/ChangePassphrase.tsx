import { useRef, useState } from 'react'
import { succeed } from '#domain'
import { Button, Part, PassphraseField } from '#ui'
import type { Changing, PassphraseAdvice } from '../answers.ts'
import { NewPassphraseForm } from '../NewPassphraseForm.tsx'
import { useRetry } from '../use-retry.ts'
import { Fold } from './Fold.tsx'
import { words } from './words.en.ts'

export interface ChangePassphraseProps extends PassphraseAdvice {
  readonly change: (now: string, next: string) => Changing
}

/** Puts another passphrase in the place of the one that is proved. */
export function ChangePassphrase(props: ChangePassphraseProps) {
  return (
    <Part heading={words.passphrase} level={3} hint={words.changeWhy}>
      <Fold label={words.change}>{(close) => <ChangeForm {...props} onClose={close} />}</Fold>
    </Part>
  )
}

function ChangeForm(props: ChangePassphraseProps & { readonly onClose: (said?: string) => void }) {
  const { change, judge, suggest, onClose } = props
  const now = useNow()
  return (
    <NewPassphraseForm
      formLabel={words.change}
      fieldLabel={words.next}
      submitLabel={words.change}
      busyWords={words.changing}
      {...{ judge, suggest }}
      before={now.field}
      isBeforeRight={now.isThere}
      onChosen={async (next) => {
        const changed = await change(now.text, next)
        if (changed.ok) return succeed('changed' as const)
        const { kind } = changed.problem
        return kind === 'wrong secret' ? succeed(kind) : { ok: false, problem: { kind } }
      }}
      onDone={(outcome) => (outcome === 'changed' ? onClose(words.changed) : now.refuse())}
      actions={
        <Button kind="plain" onPress={() => onClose()}>
          {words.cancel}
        </Button>
      }
    />
  )
}

/** The passphrase that is still in use. It takes the keyboard at first and at each mistake. */
function useNow() {
  const [text, setText] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [mistake, setMistake] = useState<string>()
  const [times, setTimes] = useState(1)
  const input = useRef<HTMLInputElement>(null)
  useRetry(input, times)

  const say = (sentence: string): void => {
    setMistake(sentence)
    setTimes(times + 1)
  }
  const isThere = (): boolean => {
    if (text === '') say(words.nowMissing)
    return text !== ''
  }
  const change = (next: string): void => {
    setText(next)
    setMistake(undefined)
  }
  const field = (
    <PassphraseField
      ref={input}
      label={words.now}
      error={mistake}
      value={text}
      onChange={change}
      isShown={isShown}
      onShownChange={setIsShown}
    />
  )
  return { text, field, isThere, refuse: () => say(words.nowWrong) }
}
