/** What the header says of the lock. It stands on every page, so it comes without the words of the screens. */

export const words = {
  lock: 'Lock',
  lockNow: 'Lock now',
  lockHint: 'Hides all plans until you type your passphrase',
  lockKeywords: 'lock close hide passphrase leave secure',
} as const
