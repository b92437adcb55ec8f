import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { FileField, PassphraseField } from '#ui'

function Field() {
  const [text, setText] = useState('')
  const [isShown, setIsShown] = useState(false)
  return (
    <PassphraseField
      label="Passphrase"
      hint="Four words."
      error="Too short."
      value={text}
      onChange={setText}
      isShown={isShown}
      onShownChange={setIsShown}
    />
  )
}

const field = () => screen.getByLabelText('Passphrase')

it('keeps what was typed when it is shown and hidden, and is remembered by no browser in either state', async () => {
  render(<Field />)
  await userEvent.type(field(), 'maple river')
  for (const [deed, type] of [
    ['Show: Passphrase', 'text'],
    ['Hide: Passphrase', 'password'],
  ] as const) {
    await userEvent.click(screen.getByRole('button', { name: deed }))
    expect(field()).toHaveAttribute('type', type)
    expect(field()).toHaveAttribute('autocomplete', 'off')
    expect(field()).toHaveAttribute('spellcheck', 'false')
    expect(field()).toHaveValue('maple river')
  }
})

it('is heard with its help and its mistake', () => {
  render(<Field />)
  expect(field()).toHaveAccessibleDescription(/^Four words\. Please check: ?Too short\.$/)
  expect(field()).toBeInvalid()
})

it('says that Caps Lock is on, while nobody sees what is typed', async () => {
  render(<Field />)
  fireEvent.keyDown(field(), { key: 'A', modifierCapsLock: true })
  expect(field()).toHaveAccessibleDescription(/Caps Lock is on/)
  await userEvent.click(screen.getByRole('button', { name: 'Show: Passphrase' }))
  expect(field()).not.toHaveAccessibleDescription(/Caps Lock is on/)
})

it('hands a chosen file on', async () => {
  const told = vi.fn<(file: File | null) => void>()
  render(<FileField label="Key file" error="This is none." onChoose={told} />)
  const input = screen.getByLabelText('Key file')
  expect(input).toHaveAttribute('autocomplete', 'off')
  expect(input).toHaveAccessibleDescription(/This is none/)
  const file = new File(['x'], 'key')
  await userEvent.upload(input, file)
  expect(told).toHaveBeenCalledExactlyOnceWith(file)
})
