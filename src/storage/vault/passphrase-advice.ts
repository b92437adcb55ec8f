/** What helps somebody to choose a passphrase. It knows thousands of words, so it comes in a piece of its own. */

export { judgePassphrase } from './judge-passphrase.ts'
export { suggestPassphrase } from './suggest-passphrase.ts'
