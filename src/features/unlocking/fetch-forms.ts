/** What a backup asks with too. Both are in pieces that are here anyhow; more pieces would take the words out of all of them. */

export const fetchWaysIn = async () => (await import('./LockScreen.tsx')).WaysIn

export const fetchNewPassphraseForm = async () =>
  (await import('./NewPassphraseScreen.tsx')).NewPassphraseForm
