/** The EI type that a clause names. "SI" counts only beside the person who gives special instruction. */

import { typeOfRole } from '../placement/actors.ts'
import { findServiceType } from '../placement/words-of-the-field/find-words.ts'
import type { ServiceType } from '../plan-shape.ts'
import type { Clause } from './clause.ts'

const spoken: readonly { readonly type: ServiceType; readonly pattern: RegExp }[] = [
  {
    type: 'SLP',
    pattern:
      /\b(?:speech(?: and language)?(?! (?:delay|is|sounds|has))|terapia (?:del habla|de lenguaje))\b/iu,
  },
  { type: 'OT', pattern: /\b(?:occupational therapy|terapia ocupacional)\b/iu },
  { type: 'PT', pattern: /\b(?:physical therapy|terapia f[ií]sica|fisioterapia)\b/iu },
  { type: 'SI', pattern: /\b(?:special instruction|developmental instruction|instrucción especial)\b/iu },
  { type: 'AUD', pattern: /\baudiology\b/iu },
  { type: 'NURS', pattern: /\bnursing services?\b/iu },
  { type: 'NUTR', pattern: /\b(?:nutrition services?|EI dietitian)\b/iu },
  { type: 'VIS', pattern: /\b(?:vision services?|TVI)\b/iu },
  { type: 'AT', pattern: /\bassistive technology\b/iu },
  { type: 'FAM', pattern: /\bfamily training\b/iu },
  { type: 'PSY', pattern: /\bpsychological services?\b/iu },
  { type: 'SW', pattern: /\bsocial work services?\b/iu },
]

/** The type by its own words, by the person or role that gives it, or `''`. */
export function findType({ text, mentions, cues, isAction }: Clause): ServiceType {
  const said = spoken.find(({ pattern }) => pattern.test(text))?.type
  if (said) return said
  const ofRole = mentions
    .filter(({ words }) => words !== 'DS' || cues.has('frequency') || isAction)
    .map(({ role }) => typeOfRole[role])
    .find((type) => type !== undefined)
  return ofRole ?? findServiceType(text)
}

/** All types that a clause names by words or roles. */
export function typesIn({ text, mentions }: Clause): readonly ServiceType[] {
  const said = spoken.flatMap(({ type, pattern }) => (pattern.test(text) ? [type] : []))
  return [...new Set([...said, ...mentions.flatMap(({ role }) => typeOfRole[role] ?? [])])]
}
