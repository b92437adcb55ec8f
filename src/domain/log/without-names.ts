/**
 * Words without the names of children.
 *
 * The log names no child, but a title is typed by hand. What leaves this laptop
 * goes through here: each name that is known becomes "(name)". A name that is an
 * ordinary word too is taken out as well; better one word too many.
 */

const TAKEN_OUT = '(name)'

/** `names`: first and last names of the children on this laptop. One letter is no name that tells anything. */
export function nameRemover(names: readonly string[]): (text: string) => string {
  const known = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name.replaceAll('.', '').length > 1)
    .toSorted((a, b) => b.length - a.length)
  if (known.length === 0) return (text) => text
  const any = known.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)).join('|')
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'giu')
  return (text) => text.replaceAll(pattern, TAKEN_OUT)
}
