import { useEffect } from 'react'
import { type Door, quietLimit, useLaptop } from '#session'
import { watchQuiet } from './watch-quiet.ts'

/** Locks the laptop when nobody touched it for as long as its owner allows, or when it slept. */
export function QuietWatch({ door }: { readonly door: Door }) {
  const { workspace } = useLaptop()
  useEffect(() => {
    const watch = watchQuiet({
      limit: (now) => quietLimit(workspace.data.settings, now),
      onLock: (reason) => void door.lock(reason),
      onTouch: () => door.touch(),
      askOthers: () => door.askInUse(),
    })
    const stops = [door.onTouched(watch.touchedElsewhere), door.answerInUse(watch.inUse)]
    return () => {
      for (const stop of stops) stop()
      watch.stop()
    }
  }, [door, workspace])
  return null
}
