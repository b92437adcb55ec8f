/** Words that everybody reads in another way: "most days", "often", "a veces". */

import { phrasesOf } from './token.ts'

/** How often the words leave open, as the unit a number could be said of; `time` where none is named. */
export const vagueWords = phrasesOf<'day' | 'night' | 'morning' | 'meal' | 'time'>([
  ['most days|many days|some days|most of the days|almost every day|nearly every day|a few days', 'day'],
  ['most nights|many nights|some nights|almost every night|nearly every night|a few nights', 'night'],
  ['most mornings|many mornings|some mornings|almost every morning|a few mornings', 'morning'],
  ['most meals|many meals|some meals|almost every meal', 'meal'],
  ['most of the time|some of the time|much of the time|all the time|most times|a few times', 'time'],
  ['several times|many times|a couple of times|a couple times|often|more often|usually|sometimes', 'time'],
  ['regularly|frequently|consistently|occasionally|as needed|when possible|now and then', 'time'],
  ['casi todos los dias|la mayoria de los dias|algunos dias|muchos dias', 'day'],
  ['casi todas las noches|la mayoria de las noches', 'night'],
  ['la mayoria de las veces|la mayor parte del tiempo|casi siempre|a veces|a menudo', 'time'],
  ['con frecuencia|muchas veces|seguido|de vez en cuando|normalmente', 'time'],
])
