/** Says how strong a passphrase is, and suggests one. */

import type { PassphraseAdvice } from '#features/unlocking'
import { fetchPassphraseAdvice } from '#storage'

let suggested: string | null = null

export const passphraseAdvice: PassphraseAdvice = {
  judge: async (text) => {
    const { judgePassphrase } = await fetchPassphraseAdvice()
    const { strength, reason } = judgePassphrase(text, suggested)
    return { step: strength, reason }
  },
  suggest: async () => {
    const { suggestPassphrase } = await fetchPassphraseAdvice()
    suggested = await suggestPassphrase()
    return suggested
  },
}
