import { useEffect } from 'react'
import { askOnce } from './kept-by-browser.ts'

/**
 * Asks at each start where the browser answers by itself, as Chromium does: it
 * promises more to an address that is much used, installed or bookmarked. Others
 * would put the question to the person each time.
 */
export function KeepAsking() {
  useEffect(() => {
    if ('userAgentData' in navigator) void askOnce()
  }, [])
  return null
}
