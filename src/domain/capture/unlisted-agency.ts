/**
 * A name of an agency that the list does not have.
 *
 * Read where a service comes from: after "at", "from", "through", "with", and
 * where words with a capital stand that name nothing known. Known people, times
 * and everyday places are no agencies. A name that is missed would become a row
 * for an agency nobody knows, so in doubt it is one.
 */

import { readAt, type Token } from './tokens.ts'

const leading = new Set(['at', 'from', 'through', 'via', 'by', 'with', 'en', 'por', 'de', 'con', 'del'])
/** After these a name needs no capital: they lead to a place anyway. */
const toPlaces = new Set(['at', 'from', 'through', 'via'])
const articles = new Set(['the', 'la', 'el', 'a', 'an', 'our', 'los', 'las'])

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Where a service is given, when, by whom and what for: words that name no agency. */
const everyday = setOf(
  `home house child children childcare daycare day care library park school grandma grandmas grandpa grandparents abuela nana aunt aunts lunch snack meal meals mealtime mealtimes breakfast dinner supper bath bathtime bed bedtime nap naptime table church store noon night nights morning mornings afternoon evening home casa mom moms mamá dad dads papá mother father parent parents family families familia him her his their them they child baby walk walking feed feeding play playing talking talk eating monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec each every weekly monthly once twice all least one two three four his video phone telehealth zoom virtual ei early intervention ifsp eisc psp county provider therapist someone somebody cup spoon focus goal start first insurance this that it community playground sitter teacher circle group individual person team year years month months week weeks end end the age time outcome both same different another new age months office apartment gym class minutes hour hours help him support positioning language communication fine gross motor sensory transitions strategies routines visit visits speech words cada una dos lunes martes miércoles jueves viernes semana casa terapista terapeuta guardería hogar therapy services service need needs wants will has is add continue start starting increase decrease begin begins resume also and then he she we i child's in on to for of as or so but if when no not yet still with w joint co evaluation update plan section note notes visit today tomorrow okay ok yes update weekly biweekly sc ot pt slp st ds si tvi cota pta ifsp hv jv psp eisc fss wic el los le les su sus necesita necesitar recibe recibir tiene tener empezar seguir habla lenguaje física ocupacional terapia terapias instrucción especial intervención desarrollo nutrición audiología visión enfermería special instruction occupational physical developmental specialist assistive technology audiology nutrition nursing vision psychological social work family training remember per via both more less another additional extra outpatient private once-a-week level credential imh ii iii iv state ohio summer fall spring winter now currently already soon since until after before about around up bump move change switch drop keep new more reduce restart resume request schedule set provide provides`,
)

/** Words of time and order at which a name ends. */
const stops = setOf(
  'every each once twice on in at for to weekly monthly since and starting cada una dos y until til because so when while that who wants will is was has needs through from with about as if or but per last next this de para',
)

/** "Luz's house" is where somebody lives. */
const isHouse = /['’]s?\s+(?:house|home|place|apartment|trailer|casa)$/iu

/** The name of an agency in a clause that speaks of a service; `null` when there is none. `taken` are tokens already read. */
export function findUnlistedAgency(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): string | null {
  for (const [index, token] of tokens.entries()) {
    if (!leading.has(token.read)) continue
    const name = nameAfter(text, tokens, index, taken)
    if (name !== null && !isHouse.test(name)) return name
  }
  return nameInCapitals(text, tokens, taken)
}

function nameAfter(
  text: string,
  tokens: readonly Token[],
  index: number,
  taken: ReadonlySet<number>,
): string | null {
  let from = index + 1
  while (articles.has(readAt(tokens, from))) from += 1
  const first = tokens[from]
  const isRead = taken.has(from) || taken.has(from + 1)
  if (isRead || !first?.isNext || isEveryday(first)) return null
  const isNamed = /^\p{Lu}/u.test(first.word) || toPlaces.has(readAt(tokens, index))
  return isNamed ? spanned(text, tokens, from, taken) : null
}

/** Whether a word is one that notes about services are made of. */
export function isEverydayOfServices(plain: string): boolean {
  return everyday.has(plain) || /^\d/u.test(plain)
}

function isEveryday({ plain, read }: Token): boolean {
  return everyday.has(plain) || everyday.has(read) || /^\d/u.test(plain) || /^\d/u.test(read)
}

function spanned(text: string, tokens: readonly Token[], from: number, taken: ReadonlySet<number>): string {
  let to = from + 1
  while (to < from + 6 && tokens[to]?.isNext === true && !stops.has(tokens[to]?.read ?? '') && !taken.has(to))
    to += 1
  return text.slice(tokens[from]?.at, tokens[to - 1]?.end)
}

/** "Brightside Kids speech": words with a capital that name nothing known. */
function nameInCapitals(text: string, tokens: readonly Token[], taken: ReadonlySet<number>): string | null {
  const isName = (index: number): boolean => {
    const token = tokens[index]
    if (!token || taken.has(index) || isEveryday(token)) return false
    return /^\p{Lu}/u.test(token.word) && token.word.length > 1
  }
  const first = tokens.findIndex((_, index) => isName(index))
  return first < 0 ? null : spanned(text, tokens, first, taken)
}
