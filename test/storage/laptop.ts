/** A laptop for tests: one disk, and as many tabs as a test opens on it. The people are invented. */

import {
  newMemoryDisk,
  openMemoryStore,
  openDeviceVault,
  type PlanStore,
  type Tabs,
  type Vault,
} from '#storage'
import type { Change } from '#document'
import type { Notice } from '#storage'
import { openOrThrow } from './answers.ts'
import { updateOf } from './words-document.ts'

export const author = {
  personId: 'p1',
  name: 'Ana Canary-Name',
  capacity: 'coordinator',
  agency: 'Canary County Board',
  appVersion: '0.1.0',
}
export const now = () => '2026-11-22T14:00:00.000Z'

/** Tabs that hear each other a moment later, as tabs do. */
export function newTabRoom(): () => Tabs {
  const room = new Set<(notice: Notice) => void>()
  return () => {
    const own: ((notice: Notice) => void)[] = []
    return {
      tell: (notice) => {
        for (const listener of room) if (!own.includes(listener)) queueMicrotask(() => listener(notice))
      },
      listen: (listener) => {
        own.push(listener)
        room.add(listener)
      },
      close: () => own.forEach((listener) => room.delete(listener)),
    }
  }
}

/** What stands between a tab and its store. */
export type Wrap = (store: ReturnType<typeof openMemoryStore>) => PlanStore

export interface Laptop {
  readonly disk: ReturnType<typeof newMemoryDisk>
  /** Opens a tab; `wrap` may put something between the tab and its store. */
  openTab(options?: { readonly mine?: number; readonly wrap?: Wrap | undefined }): Promise<Vault>
}

export function newLaptop(disk = newMemoryDisk()): Laptop {
  const nextTabs = newTabRoom()
  return {
    disk,
    openTab: ({ mine = 1, wrap = (store: PlanStore) => store } = {}) =>
      openOrThrow(openDeviceVault({ store: wrap(openMemoryStore(disk)), tabs: nextTabs(), now, mine })),
  }
}

export function change(word: string, more: Partial<Change> = {}): Change {
  return { update: updateOf([word]), intent: 'text:note', at: now(), wrote: 1, needs: 1, ...more }
}
