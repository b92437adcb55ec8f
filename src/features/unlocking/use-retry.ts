import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Takes the keyboard back to a field after each failure, with all of it selected: typing writes over it, an arrow key
 * keeps it. Which field it is counts at the failure alone; nothing is taken from somebody who is mending it.
 */
export function useRetry(field: RefObject<HTMLInputElement | null>, failures: number): void {
  const retry = useEffectEvent(() => {
    field.current?.focus()
    field.current?.select()
  })
  useEffect(() => {
    if (failures > 0) retry()
  }, [failures])
}
