/** Stretches one passphrase beside the page, answers, and is ended. */

import { type Kdf, stretchPassphrase } from '#storage'

interface Asked {
  readonly kdf: Kdf
  readonly passphrase: string
}

self.addEventListener('message', ({ data: { kdf, passphrase } }: MessageEvent<Asked>) => {
  void stretchPassphrase(kdf, passphrase).then((answer) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    self.postMessage(answer),
  )
})
