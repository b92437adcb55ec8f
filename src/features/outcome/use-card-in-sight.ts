import { useEffect } from 'react'

/** Brings the card that opened again into sight, once: its editor takes the focus without moving the page. */
export function useCardInSight(card: string | null): void {
  useEffect(() => {
    if (card === null) return
    const frame = requestAnimationFrame(() => {
      const here = document.activeElement
      if (here?.closest('main')) here.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [card])
}
