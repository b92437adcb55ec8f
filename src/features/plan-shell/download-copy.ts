import { type Laptop, type OpenPlan, readableCopy, recordOwnAccess } from '#session'
import { downloadText } from '#ui'
import { COPY_NAME } from './copy-name.ts'
import { words } from './words.en.ts'

/** Hands out everything of the open plan that is in memory, as a plain file, and writes down that it did. */
export function downloadCopy(laptop: Laptop, plan: OpenPlan): void {
  plan.catchUp()
  noteCopy(laptop, plan.id)
  downloadText(COPY_NAME, readableCopy(plan.data))
}

/** Writes down that the person at this laptop took a plain copy of a plan. */
export function noteCopy(laptop: Laptop, planId: string): void {
  recordOwnAccess(laptop, [planId], { way: 'plain copy', purpose: words.copyPurpose })
}
