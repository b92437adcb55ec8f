/** Where one writes a strategy of one's own. Escape only closes it: what was typed is there when it is opened again. */

import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { lookAtStrategy } from '#domain'
import { Button, Dialog, Notice, Stack } from '#ui'
import { asFamily } from './in-words.ts'
import { mistakesIn, type StrategyDraft } from './strategy-draft.ts'
import { StrategyFields } from './StrategyFields.tsx'
import { words } from './words.en.ts'

interface StrategyDialogProps {
  /** `null` while the dialog is closed. */
  readonly draft: StrategyDraft | null
  readonly onChange: (values: Partial<StrategyDraft>) => void
  readonly onKeep: () => void
  readonly onThrowAway: () => void
  readonly onClose: () => void
}

export function StrategyDialog({ draft, onThrowAway, onClose, ...rest }: StrategyDialogProps) {
  const form = useId()
  if (draft === null) return null
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      heading={draft.record === null ? words.form.addHeading : words.form.changeHeading}
      actions={
        <>
          <Button kind="primary" type="submit" form={form}>
            {words.form.keep}
          </Button>
          <Button onPress={onThrowAway}>{words.form.cancel}</Button>
        </>
      }
    >
      <StrategyForm id={form} draft={draft} {...rest} />
    </Dialog>
  )
}

type StrategyFormProps = Pick<StrategyDialogProps, 'onChange' | 'onKeep'> & {
  readonly id: string
  readonly draft: StrategyDraft
}

function StrategyForm({ id, draft, onChange, onKeep }: StrategyFormProps) {
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const mistakes = mistakesIn(draft)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tries])
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (Object.keys(mistakes).length > 0) setTries(tries + 1)
    else onKeep()
  }
  return (
    <form ref={form} id={id} noValidate autoComplete="off" onSubmit={send}>
      <Stack>
        <StrategyFields draft={draft} mistakes={tries > 0 ? mistakes : {}} onChange={onChange}>
          <Reading draft={draft} />
        </StrategyFields>
      </Stack>
    </form>
  )
}

/** How it reads on a plan, and what is worth a look. */
function Reading({ draft: { text } }: { readonly draft: StrategyDraft }) {
  const isEmpty = text.trim() === ''
  const remarks = isEmpty ? [] : lookAtStrategy(text)
  return (
    <>
      <p>{isEmpty ? words.form.empty : <bdi>{words.form.reads(asFamily({ text }))}</bdi>}</p>
      <div role="status">
        {remarks.map((remark) => (
          <Notice key={remark} kind="info" heading={words.remark}>
            <p>{words.remarks[remark]}</p>
          </Notice>
        ))}
      </div>
    </>
  )
}
