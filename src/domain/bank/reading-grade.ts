/**
 * How hard a text is to read: the grade of Flesch and Kincaid (1975), as a
 * school year, not rounded. Syllables are counted by their vowels, which is
 * right for nearly all plain English words; a word without vowels, such as
 * ECMH, counts one, as in the usual programs.
 */

/** The grade of a text; 0 for one without words, and for one that is easier than the first grade. */
export function readingGrade(text: string): number {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((total, word) => total + syllablesOf(word), 0)
  const grade = 0.39 * (words.length / sentencesIn(text)) + 11.8 * (syllables / words.length) - 15.59
  return Math.max(0, grade)
}

function sentencesIn(text: string): number {
  return Math.max(1, text.split(/[.?!]+/u).filter((part) => /\p{L}/u.test(part)).length)
}

/** @internal */
export function syllablesOf(word: string): number {
  const spoken = plainly(word)
    .split('-')
    .map((part) =>
      part.replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^td])ed$|(?<=[^aeiouysxzcgh])es$/u, ''),
    )
  const counts = spoken.map((part) => part.match(/(?:[aeiouy]\p{M}*)+/gu)?.length ?? 0)
  return Math.max(
    1,
    counts.reduce((total, count) => total + count, 0),
  )
}

function plainly(word: string): string {
  return word.normalize('NFD').replaceAll(/['’]/gu, '').toLowerCase()
}
