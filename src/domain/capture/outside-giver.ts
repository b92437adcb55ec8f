/**
 * Whether the words of a service point to a giver outside EI.
 *
 * A row needs a giver who can be one of EI. Care of a hospital, a school or an
 * insurance is none wherever it stands in the clause. A place where a child
 * spends the day is no more than the place after "at" or "in", and the giver
 * everywhere else. The service of a person who is not of the team ("Mom's OT",
 * "the lady from church") is none either. In doubt the agency is asked for:
 * that costs a question, and a wrong row is a promise to a family.
 */

import { hasTeamMember, typeOfRole } from '../placement/actors.ts'
import type { Clause } from './clause.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import { firstOfService } from './service-type.ts'
import { readAt } from './tokens.ts'
import { isEverydayOfServices } from './unlisted-agency.ts'

const book = phraseBook([
  [
    'giver',
    `hospital*; clinic|clinics|clínica|clínicas; rehab*; insurance|insurer|seguro; medicaid; tricare; caresource; university|college|universidad; school|schools|escuela; district|distrito;
    home health; home nurs*; private|privately|privado|privada; shift|hourly nurs*; company|llc|inc|ltd; volunteer*|voluntari*; wic; outpatient; inpatient; self pay; pays|paying|paid|billed|billing|funded; out of pocket; app|tablet|online program|course;
    pediatrics; doctor*; medical center; residential; nonprofit; charity; foundation; boutique|studio|gym|spa; facebook; craigslist; tutor; babysitter; church|iglesia volunteers|group|program; behavior|behavioral|behaviour|autism|parenting|sleep consultant|coach|class|classes; interpret*|translator`,
  ],
  [
    'somebody',
    `where; same place|as|one; non ei; not through|from ei; lady|woman|man|guy|girl|person|somebody|someone|señora|señor|gal|friend|friends|neighbor*|vecin*; an|another|some|un|una =OT|=PT|=SLP|ot|pt|slp|therapist|nurse|teacher|counselor|psychologist who|that|she|mom|dad|they|from|on|in|que`,
  ],
  [
    'day',
    `child|day care; childcare|daycare|guardería; preschool|prek|kindergarten; early? head start|starts; ehs; church|iglesia|parish|mosque|temple; =Y; library|biblioteca; center|centro; ymca|ywca; recreation; camp; shelter`,
  ],
])

/** What the lists name and EI has as well. */
const ours = phraseBook([
  [
    'ours',
    `after|before|nursery school; in person; county|the board; medicaid|ssi|wic application; private|quiet room|space; 1|one to one person; ei|intervention program|agency|center`,
  ],
])

/** Whether a clause about a service names a giver who is not of EI, or may not be. */
export function hasOutsideGiver(clause: Clause): boolean {
  const { tokens } = clause
  const known = findPhrases(tokens, ours)
  const found = findPhrases(tokens, book).filter(
    ({ from, to }) =>
      known.every((each) => to <= each.from || each.to <= from) && !isInAgency(clause, from, to),
  )
  return (
    found.some(({ name, from }) => name !== 'day' || !isOnlyPlace(clause, from)) ||
    isOfAnothers(clause) ||
    isFromStranger(clause) ||
    isOfBystander(clause) ||
    namesConsultant(clause)
  )
}

/** "Ross Valley Children's Hospital" is asked for its standing instead. */
function isInAgency({ agencies }: Clause, from: number, to: number): boolean {
  return agencies.some((agency) => agency.from <= from && to <= agency.to)
}

const before = new Set(['at', 'in', 'en', 'inside', 'home', 'or', 'and', 'y', 'o'])
const articles = new Set(['the', 'his', 'her', 'their', 'a', 'la', 'el', 'su', 'our'])

/** "OT at day care", and not "In Head Start he gets OT" or "day care has an OT". */
function isOnlyPlace({ tokens, mentions }: Clause, from: number): boolean {
  if (mentions.some((mention) => mention.from <= from && from < mention.to && mention.isByName)) return true
  let index = from - 1
  while (articles.has(readAt(tokens, index))) index -= 1
  const isAfterMark = tokens[from]?.isNext === false && index >= 0
  return index > 0 && (isAfterMark || before.has(readAt(tokens, index)))
}

/** "Mom's OT", "her cousin's therapist": the service of somebody who is not of the team. */
function isOfAnothers(clause: Clause): boolean {
  const service = firstOfService(clause)
  const isService = (index: number): boolean =>
    index === service ||
    clause.mentions.some(({ from, role }) => from === index && typeOfRole[role] !== undefined)
  return clause.mentions.some(
    ({ isOwner, role, to }) =>
      isOwner && role !== 'child' && !hasTeamMember([role]) && (isService(to) || isService(to + 1)),
  )
}

const leading = new Set(['with', 'by', 'from', 'through', 'via', 'using', 'con', 'por'])

/** "With a coach", "by volunteers": what stands behind a word that leads to a giver is nobody known. */
function isFromStranger(clause: Clause): boolean {
  const { tokens, mentions, agencies } = clause
  const isKnown = (index: number): boolean =>
    [...mentions, ...agencies].some(({ from, to }) => from <= index && index < to)
  return tokens.some(({ read }, at) => {
    if (!leading.has(read)) return false
    let index = at + 1
    while (articles.has(readAt(tokens, index))) index += 1
    const next = tokens[index]
    if (!next?.isNext) return false
    if (isKnown(index) || isKnown(index + 1)) return read !== 'with' && isOfKin(clause, index)
    return !isEverydayOfServices(next.plain) && !isEverydayOfServices(next.read)
  })
}

/** "The interpreter does speech": one who helps on visits, and gives no EI service, is the one who does it. */
function isOfBystander({ mentions }: Clause): boolean {
  const [doer] = mentions
  return doer?.from === 0 && !doer.isOwner && bystanders.has(doer.role)
}

const bystanders: ReadonlySet<string> = new Set(['interpreter', 'physician', 'supervisor'])

/** "From dad's boss": led by an owner who is not of the team, and not to a house. */
function isOfKin({ mentions, tokens }: Clause, index: number): boolean {
  return mentions.some(
    ({ from, to, isOwner, role }) =>
      from === index &&
      isOwner &&
      !hasTeamMember([role]) &&
      !/^(?:house|home|place|apartment)$/u.test(readAt(tokens, to)),
  )
}

/** The consultant's name, written small or as an everyday word ("with hope"). */
function namesConsultant({ tokens, cast }: Clause): boolean {
  const names = cast.people
    .filter(({ role }) => role === 'ecmh-consultant')
    .flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u))
    .filter((name) => name.length > 2 && !titles.has(name))
  return names.length > 0 && tokens.some(({ plain }) => names.includes(plain))
}

const titles = new Set(['mrs', 'miss', 'will', 'the'])
