import { describe, expect, it } from 'vitest'
import { type LookMemory, openLook, wearLook } from '#session'

interface TestMemory extends LookMemory {
  readonly anotherWindowWrites: (text: string) => void
}

function memoryOf(text: string | null): TestMemory {
  const told: (() => void)[] = []
  let kept = text
  const write = (next: string) => {
    kept = next
  }
  return {
    read: () => kept,
    write,
    onOtherWindow: (listener) => void told.push(listener),
    anotherWindowWrites: (next) => {
      write(next)
      for (const listener of told) listener()
    },
  }
}

describe('the look of the app on this computer', () => {
  it('is as the computer says until somebody chooses', () => {
    expect(openLook(memoryOf(null)).getState()).toEqual({
      theme: 'computer',
      density: 'comfortable',
      checksSpelling: true,
    })
  })

  it('is found again as it was chosen', () => {
    const memory = memoryOf(null)
    openLook(memory).setState({ theme: 'dark', density: 'compact', checksSpelling: false })
    expect(openLook(memory).getState()).toEqual({ theme: 'dark', density: 'compact', checksSpelling: false })
  })

  it.each(['', 'not json', 'null', '[]', '7', '{"theme":"pink","density":3,"checksSpelling":"no"}'])(
    'is the usual look where what was kept cannot be read: %s',
    (text) => {
      expect(openLook(memoryOf(text)).getState()).toEqual(openLook(memoryOf(null)).getState())
    },
  )

  it('stands on the page, and follows a change in another window', () => {
    const memory = memoryOf('{"theme":"high"}')
    const root = document.createElement('html')
    wearLook(openLook(memory), root)
    expect(root.dataset['theme']).toBe('high')
    expect(root.getAttribute('spellcheck')).toBe('true')
    memory.anotherWindowWrites('{"theme":"computer","density":"compact","checksSpelling":false}')
    expect(root.dataset).not.toHaveProperty('theme')
    expect(root.dataset['density']).toBe('compact')
    expect(root.getAttribute('spellcheck')).toBe('false')
  })
})
