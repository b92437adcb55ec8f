/** What can be counted: occasions of a usual day, time, things, and the units of tests. */

import { matchPhrase, phrasesOf, type Token } from './token.ts'

export interface Unit {
  /** In English: `day`. */
  readonly one: string
  /** `days`. */
  readonly many: string
  /**
   * `clock` seconds to hours; `calendar` days to years; `occasion` a part of a day, a routine, a trip, a
   * time; `thing` bites, words, steps; `test` trials and percent, which belong to tests and not to a day.
   */
  readonly kind: 'clock' | 'calendar' | 'occasion' | 'thing' | 'test'
}

const units = phrasesOf<Unit>([
  unit('clock', 'second', 'seconds', 'sec|secs|segundo|segundos'),
  unit('clock', 'minute', 'minutes', 'min|mins|minuto|minutos'),
  unit('clock', 'hour', 'hours', 'hr|hrs|hora|horas'),

  unit('calendar', 'day', 'days', 'dia|dias|school day|school days'),
  unit('calendar', 'week', 'weeks', 'wk|wks|semana|semanas'),
  unit('calendar', 'month', 'months', 'mo|mos|mes|meses'),
  unit('calendar', 'year', 'years', 'yr|yrs|ano|anos'),

  unit('occasion', 'time', 'times', 'x|vez|veces|occasion|occasions|ocasiones'),
  unit('occasion', 'morning', 'mornings', 'manana|mananas'),
  unit('occasion', 'afternoon', 'afternoons', 'tarde|tardes'),
  unit('occasion', 'evening', 'evenings', ''),
  unit('occasion', 'night', 'nights', 'noche|noches'),
  unit('occasion', 'weekday', 'weekdays', ''),
  unit('occasion', 'weekend', 'weekends', 'fin de semana|fines de semana'),
  unit('occasion', 'meal', 'meals', 'mealtime|mealtimes|comida|comidas'),
  unit('occasion', 'breakfast', 'breakfasts', 'desayuno|desayunos'),
  unit('occasion', 'lunch', 'lunches', 'almuerzo|almuerzos'),
  unit('occasion', 'dinner', 'dinners', 'supper|suppers|cena|cenas'),
  unit('occasion', 'snack', 'snacks', 'snack time|snack times|merienda|meriendas'),
  unit('occasion', 'bath', 'baths', 'bath time|bath times|bano|banos'),
  unit('occasion', 'nap', 'naps', 'nap time|naptime|nap times|siesta|siestas'),
  unit('occasion', 'bedtime', 'bedtimes', ''),
  unit('occasion', 'feeding', 'feedings', 'feed|feeds|bottle feeding|bottle feedings|toma|tomas'),
  unit('occasion', 'diaper change', 'diaper changes', 'changing|cambio de panal|cambios de panal'),
  unit('occasion', 'drop-off', 'drop-offs', 'drop off|drop offs|dropoff|dropoffs'),
  unit('occasion', 'trip', 'trips', 'outing|outings|viaje|viajes|paseo|paseos|salida|salidas'),
  unit('occasion', 'car ride', 'car rides', 'ride|rides'),
  unit('occasion', 'visit', 'visits', 'visita|visitas'),
  unit('occasion', 'place', 'places', 'setting|settings|lugar|lugares'),
  unit('occasion', 'play date', 'play dates', 'playdate|playdates'),

  unit('thing', 'bite', 'bites', 'bocado|bocados'),
  unit('thing', 'sip', 'sips', 'sorbo|sorbos|trago|tragos'),
  unit('thing', 'spoonful', 'spoonfuls', 'spoon|spoons|cucharada|cucharadas'),
  unit('thing', 'ounce', 'ounces', 'oz|onza|onzas'),
  unit('thing', 'cup', 'cups', 'taza|tazas|vaso|vasos'),
  unit('thing', 'bottle', 'bottles', 'biberon|biberones'),
  unit('thing', 'food', 'foods', 'alimento|alimentos'),
  unit('thing', 'word', 'words', 'palabra|palabras'),
  unit('thing', 'sign', 'signs', 'sena|senas'),
  unit('thing', 'sound', 'sounds', 'sonido|sonidos'),
  unit('thing', 'sentence', 'sentences', 'frase|frases'),
  unit('thing', 'step', 'steps', 'paso|pasos'),
  unit('thing', 'stair', 'stairs', 'escalon|escalones'),
  unit('thing', 'turn', 'turns', 'turno|turnos'),
  unit('thing', 'page', 'pages', 'pagina|paginas'),
  unit('thing', 'book', 'books', 'libro|libros'),
  unit('thing', 'song', 'songs', 'cancion|canciones'),
  unit('thing', 'block', 'blocks', 'bloque|bloques'),
  unit('thing', 'piece', 'pieces', 'pedazo|pedazos'),
  unit('thing', 'person', 'people', 'persona|personas'),
  unit('thing', 'friend', 'friends', 'amigo|amigos'),

  unit('test', 'trial', 'trials', 'intento|intentos'),
  unit('test', 'try', 'tries', 'attempt|attempts'),
  unit('test', 'chance', 'chances', 'opportunity|opportunities|oportunidad|oportunidades'),
  unit('test', 'percent', 'percent', '%|por ciento'),
])

/** The unit that stands at `at`. */
export function readUnit(tokens: readonly Token[], at: number): { unit: Unit; next: number } | null {
  const found = matchPhrase(tokens, at, units)
  return found && { unit: found.meaning, next: found.next }
}

/** A unit as somebody typed it, that no list knows: "car seats". */
export function unitOfWords(words: string): Unit {
  return { one: words, many: words, kind: 'occasion' }
}

function unit(kind: Unit['kind'], one: string, many: string, others: string): readonly [string, Unit] {
  return [[one, many, others].filter((form) => form !== '').join('|'), { one, many, kind }]
}
