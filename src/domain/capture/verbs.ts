/**
 * What people do for a child, as verbs.
 *
 * A verb here makes an action of a clause when somebody is to do it ("Kelly to
 * call", "call WIC", "Mom reads to him"). What a family gets or goes to, what
 * somebody feels or wants, and what a child can do are no actions and stand in
 * the lists of cues.
 */

const base =
  'add adapt adjust advise alternate answer apply arrange ask assist attach bring build buy call carry celebrate chart choose clap coach collaborate collect complete connect consult contact coordinate copy cover create cut deliver demo demonstrate describe discuss draw drop email empty encourage engage establish expand explain explore extend fade fax feed figure fill find finish follow forward gather give guide hand hang help hide hold identify imitate implement incorporate inform introduce investigate invite involve join label lend limit link list locate log look loop mail make massage match meet mention model modify monitor move name narrate notify observe obtain offer order organize pair pause perform phone pick place plan point post practice praise prepare present print problem-solve prompt provide pull purchase put read reach redirect reduce refer register rehearse remind remove repeat replace reply request research respond review roll reward rock rotate sanitize schedule search secure send set share show sign sing sit slow speak split step strap strengthen stretch submit suggest support swaddle switch take talk teach tell text thicken touch track train transfer translate trial try turn update use visit wait walk warm wash watch wave wean wear wipe work write'

/** Past forms that are not made with "-ed". */
const irregular: Readonly<Record<string, string>> = {
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose',
  cut: 'cut',
  draw: 'drew',
  feed: 'fed',
  find: 'found',
  give: 'gave',
  hang: 'hung',
  hide: 'hid',
  hold: 'held',
  lend: 'lent',
  make: 'made',
  meet: 'met',
  put: 'put',
  read: 'read',
  send: 'sent',
  set: 'set',
  sing: 'sang',
  sit: 'sat',
  speak: 'spoke',
  take: 'took',
  teach: 'taught',
  tell: 'told',
  wear: 'wore',
  write: 'wrote',
}

export const actingVerbs: ReadonlySet<string> = new Set(base.split(' '))

/** Infinitives that notes begin with. */
export const spanishInfinitives: ReadonlySet<string> = new Set(
  'llamar preguntar mandar buscar enviar pedir comprar traer enseñar mostrar practicar cantar leer jugar ayudar dar poner usar hablar escribir hacer ofrecer explicar compartir modelar referir programar solicitar apoyar acompañar repetir llenar llevar'.split(
    ' ',
  ),
)

/** What is done day by day, and what was done. */
export const spanishForms: ReadonlySet<string> = new Set(
  'llama pregunta manda busca envía pide compra trae enseña muestra practica canta lee juega ayuda pone usa habla escribe hace ofrece explica comparte modela apoya acompaña repite llena llamó preguntó mandó envió pidió compró trajo enseñó mostró practicó practican cantan leen juegan usan ponen hacen leemos cantamos usamos practicamos'.split(
    ' ',
  ),
)

/** Verbs that double their last letter. */
const doubled = new Set(
  'chat clap cut drop fax get hug pat plan put refer set sit step strap stop trim wrap'.split(' '),
)

export interface Forms {
  readonly now: ReadonlySet<string>
  readonly going: ReadonlySet<string>
  readonly past: ReadonlySet<string>
}

/** "Calls", "calling", "called" of every acting verb. */
export const formsOfActing: Forms = {
  now: new Set([...actingVerbs].map(thirdPerson)),
  going: new Set([...actingVerbs].map((verb) => stemOf(verb) + 'ing')),
  past: new Set([...actingVerbs].map((verb) => irregular[verb] ?? past(verb))),
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`
}

function past(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${stemOf(verb)}ed`
}

function stemOf(verb: string): string {
  if (doubled.has(verb) && !verb.endsWith('x')) return verb + (verb.at(-1) ?? '')
  return /[^e]e$/u.test(verb) ? verb.slice(0, -1) : verb
}
