import { useLastDone } from '#session'
import { DoneLine } from '#ui'

/** What was just done, in whichever room, with the way back. Stands once on a page. */
export function LastDoneLine() {
  return <DoneLine done={useLastDone()} />
}
