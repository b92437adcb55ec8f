/** A recovery key as a person sees and types it: eight groups of four, without the letters I, L, O and U. */

const GROUP = 4

/** The groups as they are printed. */
export function groupsOf(key: string): readonly string[] {
  return lettersOf(key).match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? []
}

/** Whether this is the whole key or its last two groups, however it was spaced and whatever looks alike. */
export function isEndOf(typed: string, key: string): boolean {
  const letters = lettersOf(typed)
  return letters === lettersOf(key) || letters === lettersOf(key).slice(-2 * GROUP)
}

/** Capitals and digits alone. An O is read as zero, an I or L as one: none of these letters is ever printed. */
function lettersOf(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1')
}
