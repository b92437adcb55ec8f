import { useSyncExternalStore } from 'react'

/** The width from which on `Shell` sets guidance beside the work. */
const BESIDE = '(min-width: 75rem)'

/** Whether the window is wide enough for guidance beside the work. */
export function useHasRoomBeside(): boolean {
  return useSyncExternalStore(follow, read)
}

function read(): boolean {
  return typeof matchMedia !== 'function' || matchMedia(BESIDE).matches
}

function follow(told: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {}
  const width = matchMedia(BESIDE)
  width.addEventListener('change', told)
  return () => width.removeEventListener('change', told)
}
