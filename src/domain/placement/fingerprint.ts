/**
 * A short print of a text, to see whether it changed since somebody looked.
 *
 * FNV-1a over UTF-16 code units, 32 bits, as eight hexadecimal digits. It
 * guards nothing and hides nothing: two texts may share a print by chance.
 */
export function fingerprintOf(text: string): string {
  let print = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    print = Math.imul(print ^ text.charCodeAt(index), 0x01000193)
  }
  return (print >>> 0).toString(16).padStart(8, '0')
}
