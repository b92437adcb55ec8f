export interface Listeners<Heard> {
  /** Adds a listener, and answers the way to stop. */
  add(listener: (heard: Heard) => void): () => void
  tell(heard: Heard): void
}

export function newListeners<Heard>(): Listeners<Heard> {
  const listeners = new Set<(heard: Heard) => void>()
  return {
    add: (listener) => {
      const own = (heard: Heard) => listener(heard)
      listeners.add(own)
      return () => listeners.delete(own)
    },
    tell: (heard) => {
      for (const listener of Array.from(listeners)) listener(heard)
    },
  }
}
