/** Makes copies in the chosen folder by itself: one a day after unlocking, and one when the page is left for a while. */

import { useEffect } from 'react'
import { type Door, useLaptop } from '#session'
import { isCopyDue } from './copy-due.ts'
import { useBug } from './use-bug.ts'
import { copyNow, lookForFolder } from './use-folder.ts'

/** The page stands first. */
const AFTER_MS = 3000

export function DailyCopy({ door }: { readonly door: Door }) {
  const laptop = useLaptop()
  const tell = useBug()
  useEffect(() => {
    const source = { door, laptop }
    const copy = async (isLeaving: boolean): Promise<void> => {
      const found = await lookForFolder(door.entered.vault)
      if (found === null || !found.isAllowed) return
      if (isCopyDue(found.kept, isLeaving, Date.now())) await copyNow(source, found.kept, isLeaving)
    }
    const timer = setTimeout(() => void copy(false).catch(tell), AFTER_MS)
    const leave = (): void => {
      if (document.visibilityState === 'hidden') void copy(true).catch(tell)
    }
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [door, laptop, tell])
  return null
}
