/** Keeps the look in the browser, in the clear. It is the only thing there that is not sealed. */

import type { LookMemory } from '#session'

const NAME = 'ifsp-editor look'

export const lookMemory: LookMemory = {
  read: () => attempt(() => localStorage.getItem(NAME)),
  write: (text) => attempt(() => (localStorage.setItem(NAME, text), null)),
  onOtherWindow: (told) => window.addEventListener('storage', ({ key }) => key === NAME && told()),
}

/** A browser that refuses storage gives the usual look each time. */
function attempt(step: () => string | null): string | null {
  try {
    return step()
  } catch {
    return null
  }
}
