import { useEffect, useState } from 'react'

/** The time in milliseconds, told anew each half minute, for words like “20 minutes more”. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
