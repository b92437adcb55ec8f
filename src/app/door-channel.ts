/** The pages of this laptop speak to each other at the door. What they say stays inside the browser. */

import type { DoorCall, DoorNeighbours } from '#session'

export function doorChannel(name: string): DoorNeighbours {
  const channel = new BroadcastChannel(name)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    call: (call) => channel.postMessage(call),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<DoorCall>): void => listener(data)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
  }
}
