/**
 * The pages that come in pieces of their own, and the way to have them all.
 *
 * Home is painted without the editor, and then asks for everything at once: a
 * window that stays open while another one takes a new version would look for
 * its old pieces in vain.
 */

import { fetchDestroyedScreen } from '#features/access'
import { fetchFamilyBand, fetchOthersHidden } from '#features/family'
import { AwaitedList, fetchOpenList } from '#features/find-action'
import { fetchFirstStartScreen } from '#features/first-start'
import { fetchNewPlanScreen } from '#features/plan-list'
import { fetchSettingsScreen } from '#features/settings'
import { loadExample, loadPlanParts } from '#session'
import { deskPieces } from './desk-pieces.ts'
import { doorNews, doorPieces, lockScreen, safetySettings, whoSettings } from './door-pieces.ts'
import { piece } from './piece.tsx'
import { sectionPieces } from './section-pieces.ts'

const finder = piece('section', fetchOpenList, AwaitedList)
const firstStart = piece('page', fetchFirstStartScreen)
const newPlan = piece('page', fetchNewPlanScreen)
const settings = piece('page', fetchSettingsScreen)
const destroyed = piece('page', fetchDestroyedScreen)
const familyBand = piece('section', fetchFamilyBand, () => null)
const othersHidden = piece('page', fetchOthersHidden)
const doorPages = piece('page', async () => {
  const [{ DoorPages }] = await Promise.all([import('./DoorPages.tsx'), lockScreen.load()])
  return DoorPages
})
const doorNewsPage = piece(
  'section',
  async () => {
    const [{ DoorNewsPage }] = await Promise.all([import('./DoorNewsPage.tsx'), doorNews.load()])
    return DoorNewsPage
  },
  () => null,
)
const settingsParts = piece('section', async () => {
  const [{ SettingsParts }] = await Promise.all([
    import('./SettingsParts.tsx'),
    safetySettings.load(),
    whoSettings.load(),
  ])
  return SettingsParts
})
const homeBackup = piece('aside', async () => (await import('./HomeBackup.tsx')).HomeBackup)
const desk = piece('page', async () => (await import('./DeskPages.tsx')).DeskPages)
const help = piece('page', async () => (await import('./HelpPages.tsx')).HelpPages)
const planPages = piece('page', async () => {
  const [{ PlanPages }] = await Promise.all([import('./PlanPages.tsx'), loadPlanParts()])
  return PlanPages
})

export const { Page: OpenList } = finder
export const { Page: FirstStartScreen } = firstStart
export const { Page: NewPlanScreen } = newPlan
export const { Page: SettingsScreen } = settings
export const { Page: DestroyedScreen } = destroyed
export const { Page: FamilyBand } = familyBand
export const { Page: OthersHidden } = othersHidden
export const { Page: DoorNewsPage } = doorNewsPage
export const { Page: DoorPages } = doorPages
export const { Page: SettingsParts } = settingsParts
/** Nobody waits for it. */
export const { Page: HomeBackup } = homeBackup
export const { Page: DeskPages } = desk
export const { Page: HelpPages } = help
export const { Page: PlanPages } = planPages

/** Fetches the pages of the door while it is looked who is here, and then what Home shows at once. */
export async function loadDoorPages(): Promise<void> {
  await doorPages.load()
  await homeBackup.load()
}

/** Fetches every piece that is not here yet. What cannot be had now is asked for again when its page is opened. */
export async function loadAllPieces(): Promise<void> {
  const own = [
    planPages,
    finder,
    firstStart,
    newPlan,
    settings,
    help,
    desk,
    destroyed,
    familyBand,
    othersHidden,
  ]
  const pieces = [
    ...own,
    doorPages,
    doorNewsPage,
    settingsParts,
    homeBackup,
    ...doorPieces,
    ...sectionPieces,
    ...deskPieces,
  ]
  await Promise.all([...pieces.map(({ load }) => load()), loadExample()])
}
