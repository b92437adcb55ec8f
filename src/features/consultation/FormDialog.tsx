/** A short form over the page. What is missing is said where it is missing, and the keyboard goes there. */

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button, Dialog } from '#ui'
import { words } from './words.en.ts'

interface FormDialogProps<Mistakes extends object> {
  readonly heading: string
  /** What the button says; `null` where there is nothing to send. */
  readonly send: string | null
  /** What is missing now, by field; nothing is said of it before the first try. */
  readonly mistakes: Mistakes
  readonly onSend: () => void
  readonly onClose: () => void
  readonly children: (told: Partial<Mistakes>) => ReactNode
}

export function FormDialog<Mistakes extends object>(props: FormDialogProps<Mistakes>) {
  const { heading, send, mistakes, onSend, onClose, children } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => beginIn(form.current), [])
  useEffect(() => {
    if (tries > 0)
      form.current?.querySelector<HTMLElement>('[data-wrong] :is(input, textarea, button)')?.focus()
  }, [tries])
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (Object.keys(mistakes).length > 0) setTries(tries + 1)
    else onSend()
  }
  useSendKey(submit)
  return (
    <Dialog
      isOpen
      size="large"
      heading={heading}
      onClose={onClose}
      actions={
        <>
          {send !== null && (
            <Button kind="primary" type="submit" form={id}>
              {send}
            </Button>
          )}
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <form id={id} ref={form} noValidate autoComplete="off" aria-label={heading} onSubmit={submit}>
        {children(tries > 0 ? mistakes : {})}
      </form>
    </Dialog>
  )
}

/** The keyboard begins in the first field, after what stands in it. */
function beginIn(form: HTMLFormElement | null): void {
  const first = form?.querySelector<HTMLElement>('textarea, input, button')
  first?.focus()
  if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length)
}

/** Ctrl Enter sends the form wherever the focus is: a list that is just closing has it nowhere, and one that is open would take it for Enter. */
function useSendKey(send: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => sendsIt(event) && send(event)
    document.addEventListener('keydown', take, { capture: true })
    return () => document.removeEventListener('keydown', take, { capture: true })
  })
}

function sendsIt({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey)
}
