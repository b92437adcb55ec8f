/**
 * The pages that come in pieces of their own, and the way to have them all.
 *
 * Home is painted without the editor, and then asks for everything at once: a
 * window that stays open while another one takes a new version would look for
 * its old pieces in vain.
 */

import { fetchOpenList } from '#features/find-action'
import { fetchFirstStartScreen } from '#features/first-start'
import { fetchNewPlanScreen } from '#features/plan-list'
import { fetchSettingsScreen } from '#features/settings'
import { loadPlanParts } from '#session'
import { piece } from './piece.tsx'
import { sectionPieces } from './section-pieces.ts'

const finder = piece('section', fetchOpenList)
const firstStart = piece('page', fetchFirstStartScreen)
const newPlan = piece('page', fetchNewPlanScreen)
const settings = piece('page', fetchSettingsScreen)
const help = piece('page', async () => (await import('./HelpPages.tsx')).HelpPages)
const planPages = piece('page', async () => {
  const [{ PlanPages }] = await Promise.all([import('./PlanPages.tsx'), loadPlanParts()])
  return PlanPages
})

export const { Page: OpenList } = finder
export const { Page: FirstStartScreen } = firstStart
export const { Page: NewPlanScreen } = newPlan
export const { Page: SettingsScreen } = settings
export const { Page: HelpPages } = help
export const { Page: PlanPages } = planPages

/** Fetches every piece that is not here yet. What cannot be had now is asked for again when its page is opened. */
export async function loadAllPieces(): Promise<void> {
  await Promise.all(
    [planPages, finder, firstStart, newPlan, settings, help, ...sectionPieces].map(({ load }) => load()),
  )
}
