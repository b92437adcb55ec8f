/**
 * Starts the workers of this app.
 *
 * Trusted Types refuse a plain string as the address of a worker. A policy can
 * be made once under its name, so all workers are started here; it admits their
 * addresses and no other.
 */

// oxlint-disable import/default -- the builder makes them: the addresses of the built workers
import journal from './journal-worker.ts?worker&url'
import reading from './reading-worker.ts?worker&url'
import stretching from './stretching-worker.ts?worker&url'

const addresses = { journal, reading, stretching }

/** `name` is what the worker finds as its own. */
export function startWorker(which: keyof typeof addresses, name: string = which): Worker {
  const address = addresses[which]
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name })
}

const policy = window.trustedTypes?.createPolicy('app-worker', { createScriptURL: onlyOurs })

function onlyOurs(wanted: string): string {
  if (!Object.values(addresses).includes(wanted)) throw new TypeError('This is none of our workers.')
  return wanted
}
