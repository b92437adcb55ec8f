/** In which parts of the day and in which places: "at lunch and dinner", "at Grandma's", "en la guardería". */

import { matchPhrase, phrasesOf, type Token, wordAt, wordsIn } from './token.ts'

export interface ReadPlace {
  /** In English, with its small word: "at breakfast", "in the car". */
  readonly said: string
  /** Where its words begin and end, in tokens. */
  readonly at: number
  readonly next: number
}

interface Known {
  readonly said: string
  /** A routine is meant also without a small word before it: "feeds Charli breakfast". */
  readonly isRoutine: boolean
}

const known = phrasesOf<Known>([
  routine('at breakfast', 'breakfast|desayuno|breakfast time'),
  routine('at lunch', 'lunch|lunchtime|almuerzo'),
  routine('at dinner', 'dinner|supper|dinnertime|cena'),
  routine('at snack', 'snack|snack time|snacks|merienda'),
  routine('at meals', 'meals|mealtime|mealtimes|family meals|meal times|comidas'),
  routine('at bath time', 'bath time|bathtime|bath|hora del bano|bano'),
  routine('at bedtime', 'bedtime|hora de dormir|hora de acostarse'),
  routine('at nap time', 'nap time|naptime|nap|siesta'),
  routine('at playtime', 'playtime|play time|hora de jugar'),
  routine('at story time', 'story time|storytime'),
  routine('at circle time', 'circle time'),
  routine('at drop-off', 'drop-off|drop off|dropoff'),
  routine('at pickup', 'pickup|pick-up|pick up time'),
  routine('at diaper changes', 'diaper changes|diaper change|cambio de panal|cambios de panal'),
  routine('at dressing', 'dressing|getting dressed'),
  place('at home', 'home|casa'),
  place('at child care', 'child care|childcare|daycare|day care|guarderia'),
  place('at preschool', 'preschool|school|escuela|kinder'),
  place('at Early Head Start', 'early head start'),
  place('at the library', 'library|biblioteca'),
  place('at the park', 'park|parque'),
  place('at the playground', 'playground'),
  place('at the store', 'store|grocery store|stores|supermarket|tienda|supermercado|tiendas'),
  place('at the mall', 'mall|centro comercial'),
  place('at the pool', 'pool|alberca|piscina'),
  place('at church', 'church|iglesia'),
  place('at the mosque', 'mosque|mezquita'),
  place('at play group', 'play group|playgroup|toddler group'),
  place('at the clinic', "clinic|doctor's office|doctor|clinica"),
  place('at the table', 'table|mesa|kitchen table'),
  place('in the car', 'car|car seat|coche|carro'),
  place('on the bus', 'bus|autobus|camion'),
  place('in the yard', 'yard|back yard|backyard|patio'),
  place('in the high chair', 'high chair|highchair'),
  place('in the community', 'community|comunidad'),
  place('at Grandma’s', "grandma's|grandmother's|grandma's house|nana's|casa de la abuela|casa de su abuela"),
  place('at Grandpa’s', "grandpa's|grandfather's|grandpa's house|casa del abuelo"),
  place('at Dad’s', "dad's|dad's house|dad's place|casa de papa"),
  place('at Mom’s', "mom's|mom's house|mom's place|casa de mama"),
])

const outside = phrasesOf<string>([['outside|outdoors|afuera', 'outside']])
const ways = wordsIn('to al a into')
const small = wordsIn('at in during on en durante around to al a into before after')
const articles = wordsIn('the a his her their our both family each every el la los las su sus')
const joints = wordsIn('and or & y o e , /')

/** The places that begin at `at`, joined by "and"; none when there is no place. */
export function readPlaces(tokens: readonly Token[], at: number): readonly ReadPlace[] {
  const found: ReadPlace[] = []
  const isWay = ways.has(wordAt(tokens, at))
  for (let next = readOne(tokens, at); next !== null; next = readJoined(tokens, next.next, isWay))
    found.push(next)
  return found
}

function readOne(tokens: readonly Token[], at: number): ReadPlace | null {
  const open = matchPhrase(tokens, at, outside)
  if (open !== null) return { said: open.meaning, at, next: open.next }
  const word = wordAt(tokens, at)
  if (small.has(word)) {
    const found = readKnown(tokens, at + 1, ways.has(word))
    return found && { ...found, at, said: timedBy(word, found.said) }
  }
  const bare = matchPhrase(tokens, at, known)
  return bare?.meaning.isRoutine === true ? { said: bare.meaning.said, at, next: bare.next } : null
}

/** "Before breakfast" is not at breakfast. */
function timedBy(word: string, said: string): string {
  return word === 'before' || word === 'after' ? said.replace(/^(?:at|in|on) /u, `${word} `) : said
}

/** "and dinner", ", at the park", "/mall". */
function readJoined(tokens: readonly Token[], at: number, isWay: boolean): ReadPlace | null {
  if (!joints.has(wordAt(tokens, at))) return null
  const start = joints.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  return readOne(tokens, start) ?? readKnown(tokens, start, isWay)
}

/** A place of the list at `start`, articles before it. `isWay`: somebody goes there. */
function readKnown(tokens: readonly Token[], start: number, isWay: boolean): ReadPlace | null {
  const skips = [0, 1, 2].filter((count) => count === 0 || isArticle(tokens, start, count))
  for (const skip of skips) {
    const found = matchPhrase(tokens, start + skip, known)
    if (found === null) continue
    const { said, isRoutine } = found.meaning
    const shown = isWay && !isRoutine ? said.replace(/^(?:at|in|on) /u, 'to ') : said
    return { said: shown, at: start, next: found.next }
  }
  return null
}

function isArticle(tokens: readonly Token[], start: number, count: number): boolean {
  return tokens.slice(start, start + count).every(({ word }) => articles.has(word))
}

function routine(said: string, forms: string): readonly [string, Known] {
  return [forms, { said, isRoutine: true }]
}

function place(said: string, forms: string): readonly [string, Known] {
  return [forms, { said, isRoutine: false }]
}
