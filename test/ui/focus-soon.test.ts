import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { focusSoon } from '#ui'

const button = (name: string) => {
  const made = document.createElement('button')
  made.textContent = name
  document.body.append(made)
  return made
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }))
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

it('focuses after the next paint', () => {
  const edit = button('Edit')
  focusSoon(() => edit)
  expect(document.activeElement).toBe(document.body)
  vi.advanceTimersToNextFrame()
  expect(document.activeElement).toBe(edit)
})

it.each(['keydown', 'pointerdown'])('takes nothing from somebody who has gone on by %s', (deed) => {
  const [edit, next] = [button('Edit'), button('Next')]
  focusSoon(() => edit)
  next.dispatchEvent(new Event(deed, { bubbles: true }))
  next.focus()
  vi.advanceTimersToNextFrame()
  expect(document.activeElement).toBe(next)
})
