/**
 * What reads as a service and may be none of EI for this child.
 *
 * Four kinds: advice that a team member gets, which is consultation by whatever
 * name; the care or the service of somebody else in the family; a service that
 * somebody says is not needed; and a service of a giver whose name nobody knows.
 * None of them is put on the grid by its words. In doubt it is asked: that costs
 * a question, and a wrong row is a promise to a family (PL-02, PL-08, PL-21).
 */

import { hasTeamMember, typeOfRole } from '../placement/actors.ts'
import { type Clause, speaksOfChild } from './clause.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import { findType, firstOfService, typesSaid } from './service-type.ts'
import { readAt } from './tokens.ts'

const book = phraseBook([
  [
    'advice',
    `consult|consults|consulting|consulted|consultation|consultations; advise|advises|advising|advised|advice; coach|coaches|coaching|coached; guide|guides|guiding|guidance; mentor|mentors|mentoring; reflective; supervises|supervision; brainstorm|brainstorms|brainstorming; problem solves|solving; consulta|consultas|asesora|asesoría|orienta|orientación`,
  ],
  [
    'beside',
    `joint; together; meet|meets|meeting|met with|w; talk|talks|talking with|w|to; join|joins|joining; support|supports|supporting <team>; help|helps|helping <team>; train|trains|training <team>; work|works|working with|w <team>; <team> present|there|joins`,
  ],
  [
    'not needed',
    `no|not|without _? _? _? needed|necessary|concern|concerns|recommended|indicated|warranted|required|eligible|issues; dont|doesnt|didnt|not|never need|needs|require|qualify|meet; not a need|concern|priority; no need|needs for|of; no necesita; sin necesidad`,
  ],
])

/** Whether a clause that names a service may be no row, whatever its agency is. */
export function mayBeNoRow(clause: Clause): boolean {
  return (
    isAdvice(clause) ||
    isOfSomebodyElse(clause) ||
    isFromUnknownName(clause) ||
    isOfAnotherField(clause) ||
    isProfession(clause)
  )
}

/** "Riverbend consults with Kelly", "consultation to the DS": a team member is advised. */
export function isAdvice(clause: Clause): boolean {
  const found = findPhrases(clause.tokens, book, spansOfTeam(clause)).map(({ name, from }) => ({
    name,
    from,
  }))
  const advice = found.find(({ name }) => name === 'advice')
  const ofTheirs = clause.agencies.some(({ named }) => named.agency.employsEcmhConsultant === 'yes')
  if (advice) return ofTheirs || !isNamedBefore(clause, advice.from)
  const isBeside = found.some(({ name }) => name === 'beside') || isPairedWithTeam(clause)
  return ofTheirs && typesSaid(clause).length === 0 && (isBeside || isToTeam(clause))
}

function spansOfTeam({ mentions }: Clause) {
  return mentions
    .filter(({ role }) => hasTeamMember([role]))
    .map(({ from, to }) => ({ from, to, kinds: ['team'] }))
}

/** "OT consult": the service that consults is named first; in "consult with OT" it is the one that is advised. */
function isNamedBefore(clause: Clause, at: number): boolean {
  const first = firstOfService(clause)
  if (first >= 0 && first < at) return true
  const isGiver = clause.mentions.some(
    ({ from, role }) => typeOfRole[role] !== undefined && readAt(clause.tokens, from - 1) === 'by',
  )
  return isGiver && typesSaid(clause).length > 0
}

/** "Riverbend/Kelly", "Riverbend with Kelly". */
function isPairedWithTeam({ agencies, mentions, tokens }: Clause): boolean {
  return agencies.some(({ to, from }) =>
    mentions.some(
      (mention) =>
        hasTeamMember([mention.role]) &&
        (mention.from === to ||
          mention.to === from ||
          (mention.from === to + 1 && /^(?:with|w|and)$/u.test(readAt(tokens, to)))),
    ),
  )
}

/** The agency acts, and a team member is the one who gets something from it. */
function isToTeam({ agencies, mentions, tokens }: Clause): boolean {
  return (
    agencies.some(({ from }) => from === 0) &&
    mentions.some(
      ({ role, from }) => hasTeamMember([role]) && /^(?:to|for|with|w)$/u.test(readAt(tokens, from - 1)),
    )
  )
}

const others = new Set(['sibling', 'relative', 'grandparent', 'friend', 'parent', 'caregiver'])
const shared =
  /(?:^|[^\p{L}])(?:family|parent[- ]child|child[- ]parent|dyad\w*|together|parenting|parents|sign|as part of ei|ei service|as ei|familia)(?:[^\p{L}]|$)/iu

/** "Brother sees a counselor", "EMDR for mom", "the social worker sees Dad for anger". */
function isOfSomebodyElse(clause: Clause): boolean {
  const { mentions, subjects, text } = clause
  if (speaksOfChild(clause) || shared.test(text)) return false
  const isTheirs = subjects.some(({ role }) => others.has(role) && role !== 'parent' && role !== 'caregiver')
  return isTheirs || mentions.some((mention) => others.has(mention.role) && isReceiver(clause, mention.from))
}

function isReceiver({ tokens }: Clause, from: number): boolean {
  const before = /^(?:the|his|her|their|a|an)$/u.test(readAt(tokens, from - 1)) ? from - 2 : from - 1
  return /^(?:for|sees|see|treats|counsels|to)$/u.test(readAt(tokens, before))
}

const giving = new Set(
  'does do gives give provides provide sees see treats comes offers will can has started starts is'.split(
    ' ',
  ),
)

/** "Jan does OT": a name at the head that is nobody of the plan and no agency of the list. */
function isFromUnknownName({ tokens, mentions, agencies, cast }: Clause): boolean {
  const isKnown = [...mentions, ...agencies].some(({ from }) => from === 0)
  if (isKnown) return false
  const verb = tokens.slice(0, 5).findIndex(({ read }) => giving.has(read))
  if (verb < 1) return false
  const name = tokens.slice(0, verb)
  const isWritten = name.every(({ word }) => /^\p{Lu}\p{Ll}/u.test(word))
  const isOneKnown = name.length === 1 && cast.known.has(name[0]?.plain ?? '')
  return isWritten && !isOneKnown && name.every(({ read }) => !everyday.has(read))
}

const everyday = new Set(
  'speech occupational physical therapy special instruction ot pt slp si the he she they it we team this audiology nursing nutrition vision family county early intervention services service he’s developmental social work psychological hearing sign language parent provider therapist terapia la el'.split(
    ' ',
  ),
)

/** "Jen does OT", and Jen is the SLP: one of the two is wrong, or a slip of a name. */
function isOfAnotherField(clause: Clause): boolean {
  const { mentions, tokens } = clause
  const [first] = mentions
  const own = first?.isByName ? typeOfRole[first.role] : undefined
  const said = typesSaid(clause)
  if (first?.from !== 0 || own === undefined || said.length === 0 || said.includes(own)) return false
  const isAnothers = mentions
    .slice(1)
    .some(({ role, isByName }) => isByName && said.includes(typeOfRole[role] ?? ''))
  return giving.has(readAt(tokens, first.to)) && !isAnothers
}

/** "Luis is an OT" tells what somebody is. */
function isProfession({ tokens, mentions, cues }: Clause): boolean {
  const [first] = mentions
  if (!first || first.from > 1 || cues.has('frequency')) return false
  const isBeing = /^(?:is|was|works)$/u.test(readAt(tokens, first.to))
  return isBeing && /^(?:an?|as)$/u.test(readAt(tokens, first.to + 1))
}

const unfound = /provider|therapist|available|opening|slot|spot|staff|found|vacan|wait|proveedor|terapeuta/iu

/** "No OT needed", "speech not recommended". A provider who is not found is another matter. */
export function isSaidNotNeeded(clause: Clause): boolean {
  const isUnfound = clause.cues.has('no-provider') && unfound.test(clause.text)
  if (isUnfound || findType(clause) === '') return false
  return findPhrases(clause.tokens, book).some(({ name }) => name === 'not needed')
}
