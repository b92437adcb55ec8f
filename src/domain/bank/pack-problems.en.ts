import { bankConcerns } from './bank-concerns.ts'
import { routines, tiers } from './bank-shape.ts'
import { type PackField, packLengths, packLimits, type PackProblem } from './read-pack.ts'

/** Why a file cannot come in, in one clear sentence or two. Nothing has come in then. */
export function packProblemInWords(problem: PackProblem): string {
  if (problem.kind === 'wrong line') return `Strategy ${problem.at} of the file: ${fieldWords[problem.field]}`
  return problemWords[problem.kind]
}

const problemWords: Readonly<Record<Exclude<PackProblem['kind'], 'wrong line'>, string>> = {
  'too large': 'The file is larger than 2 MB. A pack of strategies is much smaller.',
  'not a pack': 'This file is not a strategy pack.',
  'newer version': 'The pack was made with a newer version of IFSP Editor. Get the new version first.',
  'too many': `A pack can have ${packLimits.strategies} strategies at most.`,
  'no name': `The pack has no name, or one of more than ${packLengths.name} letters.`,
}

const fieldWords: Readonly<Record<PackField, string>> = {
  strategy: 'it is not written as a strategy.',
  id: `it has no id, or one of more than ${packLengths.id} letters.`,
  text: `it has no words, or more than ${packLengths.text} letters.`,
  routine: `the routine is not one of these: ${routines.join(', ')}.`,
  ages: 'the ages are not whole months from 0 to 36, the younger first.',
  action: `the action has more than ${packLengths.action} letters.`,
  concerns: `a concern is not one of these: ${bankConcerns.join(', ')}.`,
  tier: `the tier is not one of these: ${tiers.join(', ')}.`,
  source: `the source has more than ${packLengths.source} letters.`,
  reviewedBy: `the reviewer’s name has more than ${packLengths.reviewedBy} letters.`,
}
