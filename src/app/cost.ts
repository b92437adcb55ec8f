/** Measures once how long a passphrase takes on this laptop, and chooses how much work it is to be. */

import { calibrateKdf, type KdfCost, SALT_LENGTH } from '#storage'
import { stretch } from './stretch.ts'

export function cost(): Promise<KdfCost> {
  return calibrateKdf(async (tried) => {
    const start = performance.now()
    const answer = await stretch(
      { ...tried, salt: new Uint8Array(SALT_LENGTH) },
      'a passphrase of usual length',
    )
    return answer.ok ? performance.now() - start : Infinity
  })
}
