/** The sections of a plan that come after its heart, the outcome. Each comes in a piece of its own. */

import { fetchAboutScreen } from '#features/about'
import { fetchWhyIndex, fetchWhyScreen } from '#features/placement'
import { fetchServicesGridScreen } from '#features/services-grid'
import { fetchTeamScreen } from '#features/team'
import { fetchToSortScreen } from '#features/to-sort'
import { piece } from './piece.tsx'

const about = piece('section', fetchAboutScreen)
const team = piece('section', fetchTeamScreen)
const services = piece('section', fetchServicesGridScreen)
const toSort = piece('section', fetchToSortScreen)
const whyIndex = piece('section', fetchWhyIndex)
const why = piece('section', fetchWhyScreen)

export const { Page: AboutScreen } = about
export const { Page: TeamScreen } = team
export const { Page: ServicesGridScreen } = services
export const { Page: ToSortScreen } = toSort
export const { Page: WhyIndex } = whyIndex
export const { Page: WhyScreen } = why

export const sectionPieces = [about, team, services, toSort, whyIndex, why]
