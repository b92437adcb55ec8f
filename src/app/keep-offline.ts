/**
 * Keeps the app on the laptop, so that it opens with no network, and says when
 * a newer version has arrived.
 *
 * A page never reloads by itself: somebody may be typing. A new version waits
 * until a person asks for it. Where two windows are open and one of them took
 * the new version, the other one is told as well, because its old pieces are no
 * longer kept.
 *
 * Trusted Types refuse a plain string as the address of a worker; the policy
 * admits this one address and no other. Browsers without Trusted Types take
 * the address as it is.
 */
import type { Workbox } from 'workbox-window'
import { fetchPart } from '#session'

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

/** Brings the new version in and reloads this window. */
export type UseNewVersion = () => void

const workerAddress = '/sw.js'
const listeners = new Set<() => void>()
let waiting: UseNewVersion | null = null

/** Registers the service worker of a built app, after the first paint. Call it once. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const part = await fetchPart(() => import('workbox-window'))
  if (part === null) return
  const policy = window.trustedTypes?.createPolicy('app-sw', { createScriptURL: onlyTheServiceWorker })
  const workbox = new part.Workbox(policy?.createScriptURL(workerAddress) ?? workerAddress)
  workbox.addEventListener('waiting', () => {
    announce(() => {
      workbox.addEventListener('controlling', reload)
      workbox.messageSkipWaiting()
    })
  })
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (isUpdate === true || isExternal === true) announce(reload)
  })
  document.addEventListener('visibilitychange', () => void lookForNewVersion(workbox))
  void workbox.register()
}

/** Calls the listener when a new version arrives. Answers the way to stop listening. */
export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The way to use the new version, or null while there is none. */
export function newVersion(): UseNewVersion | null {
  return waiting
}

function announce(use: UseNewVersion): void {
  waiting = use
  for (const listener of listeners) listener()
}

/** A window may stay open for weeks; a browser looks by itself only when a page is loaded. */
async function lookForNewVersion(workbox: Workbox): Promise<void> {
  if (document.visibilityState !== 'visible' || !navigator.onLine) return
  try {
    await workbox.update()
  } catch {
    // The server is out of reach. The next time will do.
  }
}

function reload(): void {
  window.location.reload()
}

function onlyTheServiceWorker(address: string): string {
  if (address !== workerAddress) throw new TypeError('Only the service worker may be loaded this way.')
  return address
}
