/** What comes after the list of plans and the outcome, which are the heart: each in a piece of its own. */

import { fetchAboutScreen } from '#features/about'
import { fetchAccessScreen, fetchDestroyScreen, fetchForGoodScreen } from '#features/access'
import { fetchArrangeScreen } from '#features/arrange'
import { fetchCaptureDialog } from '#features/capture'
import { fetchOutcomeConsultation } from '#features/consultation'
import { fetchKeyboardScreen } from '#features/keyboard'
import { fetchWhyIndex, fetchWhyScreen } from '#features/placement'
import { fetchServicesGridScreen } from '#features/services-grid'
import { fetchTeamScreen } from '#features/team'
import { fetchToSortScreen } from '#features/to-sort'
import { fetchVisitScreen } from '#features/visit'
import { piece } from './piece.tsx'

const about = piece('section', fetchAboutScreen)
const access = piece('section', fetchAccessScreen)
const forGood = piece('section', fetchForGoodScreen)
const destroy = piece('section', fetchDestroyScreen)
const arrange = piece('section', fetchArrangeScreen)
const capture = piece('section', fetchCaptureDialog)
const consultation = piece('section', fetchOutcomeConsultation, () => null)
const keyboard = piece('section', fetchKeyboardScreen)
const team = piece('section', fetchTeamScreen)
const services = piece('section', fetchServicesGridScreen)
const toSort = piece('section', fetchToSortScreen)
const visit = piece('section', fetchVisitScreen)
const whyIndex = piece('section', fetchWhyIndex)
const why = piece('section', fetchWhyScreen)

export const { Page: AboutScreen } = about
export const { Page: AccessScreen } = access
export const { Page: ForGoodScreen } = forGood
export const { Page: DestroyScreen } = destroy
export const { Page: ArrangeScreen } = arrange
export const { Page: CaptureDialog } = capture
export const { Page: OutcomeConsultation } = consultation
export const { Page: KeyboardScreen } = keyboard
export const { Page: TeamScreen } = team
export const { Page: ServicesGridScreen } = services
export const { Page: ToSortScreen } = toSort
export const { Page: VisitScreen } = visit
export const { Page: WhyIndex } = whyIndex
export const { Page: WhyScreen } = why

export const sectionPieces = [
  capture,
  about,
  access,
  forGood,
  destroy,
  arrange,
  consultation,
  keyboard,
  team,
  services,
  toSort,
  visit,
  whyIndex,
  why,
]
