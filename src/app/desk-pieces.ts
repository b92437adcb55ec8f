/** The pages of the desk, each in a piece of its own, and what they show elsewhere. */

import { fetchBankPicker, fetchBankScreen } from '#features/bank'
import {
  fetchAdviseFromMeeting,
  fetchReleaseSetting,
  fetchRequestsScreen,
  fetchRequestsWaiting,
} from '#features/consultation'
import { fetchCredentialsScreen, fetchHeldLevel } from '#features/credentials'
import { fetchMeetingScreen, fetchTeamsScreen } from '#features/meeting'
import { fetchMonthGlance, fetchMonthScreen } from '#features/month'
import { fetchResourcesScreen } from '#features/resources'
import { piece } from './piece.tsx'

const requests = piece('section', fetchRequestsScreen)
const requestsWaiting = piece('aside', fetchRequestsWaiting)
const releaseSetting = piece('section', fetchReleaseSetting)
const teams = piece('section', fetchTeamsScreen)
const meeting = piece('section', fetchMeetingScreen)
const adviseFromMeeting = piece('aside', fetchAdviseFromMeeting)
const month = piece('section', fetchMonthScreen)
const monthGlance = piece('aside', fetchMonthGlance)
const bank = piece('section', fetchBankScreen)
const bankPicker = piece('section', fetchBankPicker)
const credentials = piece('section', fetchCredentialsScreen)
const heldLevel = piece('aside', fetchHeldLevel)
const resources = piece('section', fetchResourcesScreen)

export const { Page: RequestsScreen } = requests
/** Nobody waits for it. */
export const { Page: RequestsWaiting } = requestsWaiting
export const { Page: ReleaseSetting } = releaseSetting
export const { Page: TeamsScreen } = teams
export const { Page: MeetingScreen } = meeting
export const { Page: AdviseFromMeeting } = adviseFromMeeting
export const { Page: MonthScreen } = month
/** Nobody waits for it. */
export const { Page: MonthGlance } = monthGlance
export const { Page: BankScreen } = bank
export const { Page: BankPicker } = bankPicker
export const { Page: CredentialsScreen } = credentials
/** Nobody waits for it. */
export const { Page: HeldLevel } = heldLevel
export const { Page: ResourcesScreen } = resources

export const deskPieces = [
  requests,
  requestsWaiting,
  releaseSetting,
  teams,
  meeting,
  adviseFromMeeting,
  month,
  monthGlance,
  bank,
  bankPicker,
  credentials,
  heldLevel,
  resources,
]
