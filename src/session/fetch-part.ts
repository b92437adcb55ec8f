/**
 * Fetching a part of the app that comes in a piece of its own.
 *
 * A browser remembers for as long as a window is open that a piece could not be
 * had, and does not ask again. So before the first one is asked for, our own
 * server is asked whether it is there at all: with no network the piece stays
 * unasked for, and can be had later, in the same window. Once the app is kept
 * on the laptop the service worker has every piece, and nobody is asked.
 */

let asked: Promise<boolean> | null = null

/** The part, or `null` while it cannot be had. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part | null> {
  if (!(await canBeHad())) return null
  try {
    return await load()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

async function canBeHad(): Promise<boolean> {
  if (!import.meta.env.PROD || isKeptHere()) return true
  asked ??= isServerThere()
  const answer = await asked
  asked = null
  return answer
}

function isKeptHere(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}

async function isServerThere(): Promise<boolean> {
  try {
    // oxlint-disable-next-line no-restricted-globals -- asks our own server for the page that is open, and sends nothing
    const answer = await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' })
    return answer.ok
  } catch {
    return false
  }
}
