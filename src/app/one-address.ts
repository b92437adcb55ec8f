/**
 * One address for the app on a laptop.
 *
 * What a browser stores belongs to the address in its bar. To a browser
 * 127.0.0.1 and localhost are two homes, so a person who types one today and
 * the other tomorrow would find no plans. Every name of this same machine goes
 * on to localhost, and nothing is stored before that.
 */

const namesOfThisMachine: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', '0.0.0.0'])

/** Answers the address to go on to, path and hash kept, or null when the page is at home already. */
export function addressOfHome(here: string): string | null {
  const address = new URL(here)
  if (!namesOfThisMachine.has(address.hostname)) return null
  address.hostname = 'localhost'
  return address.href
}
