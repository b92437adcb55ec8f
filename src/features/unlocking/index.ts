export type {
  AgencyOpened,
  ChangeProblem,
  Changing,
  KeepProblem,
  PassphraseAdvice,
  QuickHere,
  RecoveryKey,
  UnlockProblem,
} from './answers.ts'
export type { Attempt, ListedVault } from './lock-screen-props.ts'
export { fetchNewPassphraseForm, fetchWaysIn } from './fetch-forms.ts'
export { LockButton } from './LockButton.tsx'
export {
  fetchCoveredNotice,
  fetchDoorNews,
  fetchGoOnMovingScreen,
  fetchLockScreen,
  fetchNewPassphraseScreen,
  fetchSafetySettings,
  fetchSetUpScreen,
} from './fetch-screens.ts'
export type { KeptAnswer } from './safety/KeptByBrowser.tsx'
export type { KeyOnTrial } from './safety/NewRecoveryKey.tsx'
