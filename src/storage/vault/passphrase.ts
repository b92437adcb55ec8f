/**
 * The one spelling of a passphrase that is stretched, so that a keyboard which
 * puts an accent together in another way, or a blank too many, locks nobody
 * out. Upper and lower case stay as they are.
 */
export function spellPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ')
}
