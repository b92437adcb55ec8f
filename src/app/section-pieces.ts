/** What comes after the list of plans and the outcome, which are the heart: each in a piece of its own. */

import { fetchAboutScreen } from '#features/about'
import { fetchArrangeScreen } from '#features/arrange'
import { fetchCaptureDialog } from '#features/capture'
import { fetchKeyboardScreen } from '#features/keyboard'
import { fetchWhyIndex, fetchWhyScreen } from '#features/placement'
import { fetchServicesGridScreen } from '#features/services-grid'
import { fetchTeamScreen } from '#features/team'
import { fetchToSortScreen } from '#features/to-sort'
import { piece } from './piece.tsx'

const about = piece('section', fetchAboutScreen)
const arrange = piece('section', fetchArrangeScreen)
const capture = piece('section', fetchCaptureDialog)
const keyboard = piece('section', fetchKeyboardScreen)
const team = piece('section', fetchTeamScreen)
const services = piece('section', fetchServicesGridScreen)
const toSort = piece('section', fetchToSortScreen)
const whyIndex = piece('section', fetchWhyIndex)
const why = piece('section', fetchWhyScreen)

export const { Page: AboutScreen } = about
export const { Page: ArrangeScreen } = arrange
export const { Page: CaptureDialog } = capture
export const { Page: KeyboardScreen } = keyboard
export const { Page: TeamScreen } = team
export const { Page: ServicesGridScreen } = services
export const { Page: ToSortScreen } = toSort
export const { Page: WhyIndex } = whyIndex
export const { Page: WhyScreen } = why

export const sectionPieces = [capture, about, arrange, keyboard, team, services, toSort, whyIndex, why]
