/** The screens of the door, which come in pieces of their own. */

import { fetchWhoSettings } from '#features/first-start'
import {
  fetchCoveredNotice,
  fetchDoorNews,
  fetchGoOnMovingScreen,
  fetchLockScreen,
  fetchNewPassphraseScreen,
  fetchSafetySettings,
  fetchSetUpScreen,
} from '#features/unlocking'
import { piece } from './piece.tsx'

export const lockScreen = piece('page', fetchLockScreen)
const covered = piece('page', fetchCoveredNotice)
const setUp = piece('page', fetchSetUpScreen)
const newPassphrase = piece('page', fetchNewPassphraseScreen)
const goOnMoving = piece('page', fetchGoOnMovingScreen)
const restoreAtDoor = piece('page', async () => (await import('./RestoreAtDoor.tsx')).RestoreAtDoor)
export const doorNews = piece('section', fetchDoorNews)
export const safetySettings = piece('section', fetchSafetySettings)
export const whoSettings = piece('section', fetchWhoSettings)

export const { Page: LockScreen } = lockScreen
export const { Page: CoveredNotice } = covered
export const { Page: SetUpScreen } = setUp
export const { Page: NewPassphraseScreen } = newPassphrase
export const { Page: GoOnMovingScreen } = goOnMoving
export const { Page: RestoreAtDoor } = restoreAtDoor
export const { Page: DoorNews } = doorNews
export const { Page: SafetySettings } = safetySettings
export const { Page: WhoSettings } = whoSettings

export const doorPieces = [
  lockScreen,
  covered,
  setUp,
  newPassphrase,
  goOnMoving,
  restoreAtDoor,
  doorNews,
  safetySettings,
  whoSettings,
]
