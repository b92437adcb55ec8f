/**
 * How tabs of this laptop tell each other that something was kept.
 *
 * A notice says which document, by whom, up to which number, and nothing of
 * what. Whoever hears it reads the store.
 */

import { isRandomId } from './random-id.ts'

export interface Notice {
  readonly doc: string
  readonly writer: string
  readonly seq: number
}

export interface Tabs {
  tell(notice: Notice): void
  /** Hears what other tabs tell, never this one. */
  listen(listener: (notice: Notice) => void): void
  close(): void
}

/** The tabs of this browser that opened the channel of this name. Without a channel, nobody is told and nothing heard. */
export function browserTabs(name: string): Tabs {
  if (typeof BroadcastChannel === 'undefined') return lonelyTab
  const channel = new BroadcastChannel(name)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    tell: ({ doc, writer, seq }) => channel.postMessage({ doc, writer, seq }),
    listen: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isNotice(data)) listener(data)
      }),
    close: () => channel.close(),
  }
}

/** For a vault that is alone on its store. */
export const lonelyTab: Tabs = { tell: () => undefined, listen: () => undefined, close: () => undefined }

function isNotice(value: unknown): value is Notice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'doc' in value &&
    isRandomId(value.doc) &&
    'writer' in value &&
    isRandomId(value.writer) &&
    'seq' in value &&
    Number.isSafeInteger(value.seq)
  )
}
