/** How a person is called in a sentence of the plan: "Kelly", "Grandma Rose", "Dr. Patel". */

import type { Person } from './plan-shape.ts'

const titles =
  /^(?:ms|mr|mrs|mx|miss|dr|grand\p{L}+|nana|papa|aunt\p{L}*|uncle|t[ií][oa]|se[ñn]ora?|sra?|abuel[oa])\.?$/iu

/** The first name alone, or with the title before it; the name as it is when it has but one word. */
export function calledName({ name }: Pick<Person, 'name'>): string {
  const words = name.trim().split(/\s+/u)
  const [first = '', second] = words
  return titles.test(first) && second !== undefined ? `${first} ${second}` : first
}
