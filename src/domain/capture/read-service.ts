/**
 * Clauses that name therapy or another service.
 *
 * The words choose the type of an offer; whether it may be a row is for the
 * decision table, which asks for the agency. A service that the family has
 * already, from nobody in particular, has its agency asked for.
 */

import type { ServiceType } from '../plan-shape.ts'
import { type Clause, isAbout, speaksOfChild } from './clause.ts'
import type { Role } from '../roles.ts'
import { firstAt, hasCue } from './cue.ts'
import type { Reading } from './reading.ts'
import { isSaidNotNeeded } from './no-row.ts'
import { findType, typesSaid } from './service-type.ts'
import { readAt } from './tokens.ts'

/** A parent's own care, as long as the child has no part in it. */
export function readParentCare(clause: Clause): Reading | null {
  const isCare = hasCue(clause.cues, 'own-care') || isAgencysForSelf(clause) || isSeenForHealth(clause)
  if (!isCare || !isOfAdult(clause) || isShared(clause)) return null
  return {
    nature: 'resource',
    category: 'parent-care',
    cues: ['own-care', 'for-self', 'getting'],
    findings: ['parent-health'],
  }
}

/** "Wants to get in at Harbor for herself." */
function isAgencysForSelf({ cues, agencies }: Clause): boolean {
  return (
    hasCue(cues, 'for-self') &&
    agencies.some(
      ({ named }) => named.agency.givesEiServices === 'no' || named.agency.givesEiServices === 'unknown',
    )
  )
}

/** "Goes to Riverbend for her anxiety." */
function isSeenForHealth(clause: Clause): boolean {
  return clause.agencies.length > 0 && hasCue(clause.cues, 'getting') && isParentHealth(clause)
}

const adults = ['parent', 'caregiver', 'grandparent', 'relative'] as const

function isOfAdult(clause: Clause): boolean {
  const { mentions, cues, tokens } = clause
  const owners = mentions.filter(({ isOwner }) => isOwner)
  const isOwn = owners.some(({ role }) => isAdult(role))
  const isFor = mentions.some(
    ({ role, from }) => isAdult(role) && /^(?:for|with|w|sees|de|para|con)$/u.test(readAt(tokens, from - 1)),
  )
  const isNeverChilds = hasCue(cues, 'grown-up-care') && !speaksOfChild(clause)
  return isAbout(clause, adults) || isOwn || isFor || isNeverChilds || hasCue(cues, 'for-self', 'substance')
}

function isAdult(role: Role): boolean {
  return adults.some((adult) => adult === role)
}

const withOther = /(?:^|[^\p{L}])(?:with|w\/|w|and|&|y|con|for|to)(?:[^\p{L}]|$)/iu

function isShared(clause: Clause): boolean {
  const { mentions, text } = clause
  const isWithChild = mentions.some(({ role, isOwner }) => role === 'child' && !isOwner)
  const isFamilys =
    /(?:^|[^\p{L}])(?:family|parent[- ]child|child[- ]parent|(?:infant|toddler|baby|mother)[- ](?:parent|child|infant)|dyadic|play|together|couples? and child|familiar|de juego)(?:[^\p{L}]|$)/iu.test(
      text,
    )
  return (
    isFamilys ||
    (isWithChild && withOther.test(text)) ||
    (speaksOfChild(clause) &&
      /(?:takes?|brings?|with|lleva a) (?:him|her|el bebé|la bebé)(?:[^\p{L}]|$)/iu.test(text))
  )
}

/** A parent's diagnosis or score belongs in no shared box; told as a concern it carries its finding. */
export function readParentHealth(clause: Clause): Reading | null {
  if (!isParentHealth(clause) || clause.act === 'will' || clause.act === 'order') return null
  return { nature: 'concern', cues: ['parent-health'], findings: ['parent-health'] }
}

/** Whether the words tell of a parent's health; "he" and "she" may be the child. */
export function isParentHealth({ act, cues, subjects, mentions }: Clause): boolean {
  const isChilds = subjects.length > 0 && subjects.every(({ role }) => role === 'child')
  const isAdults = mentions.some(({ role }) => adults.some((adult) => adult === role))
  return (cues.get('parent-health') ?? []).some(({ words }) => {
    const isPronoun = /^(?:she|he|her|his)(?![\p{L}])/iu.test(words)
    if ((act === 'will' || act === 'order') && isOnlyNamed(words)) return false
    return isPronoun ? !isChilds && (subjects.length > 0 || isAdults) : !isChilds || isAdults
  })
}

/** "Resources on post-partum depression" are about nobody's own. */
function isOnlyNamed(words: string): boolean {
  return /^(?:post-? ?partum|PPD|suicid|self|AA|baby|for|depression)/iu.test(words)
}

const agreedTypes: readonly ServiceType[] = ['PSY', 'SW', 'FAM']

/**
 * Counseling and play therapy for the child or the family.
 *
 * From an agency that gives EI services it is decided per service (PL-08): one
 * of the three EI types when the words say which, by its name or by who gives
 * it, and else asked. From any other its agency is asked for first.
 */
export function readCounseling(clause: Clause): Reading | null {
  if (!hasCue(clause.cues, 'counseling')) return null
  const reading = {
    nature: 'service',
    category: 'mental-health',
    from: 'to be named',
    cues: ['counseling'],
  } as const
  if (!isOfEiAgency(clause)) return reading
  const serviceType = typeOfCare(clause)
  if (serviceType === '') return { ...reading, from: 'somebody' }
  return {
    ...reading,
    serviceType,
    isNeeded: true,
    cues: ['counseling', 'team-needs', 'frequency'],
  }
}

function isOfEiAgency({ agencies }: Clause): boolean {
  const standings = agencies.map(({ named }) => named.agency.givesEiServices)
  return standings.length > 0 && standings.every((standing) => standing !== 'no' && standing !== 'unknown')
}

function typeOfCare(clause: Clause): ServiceType {
  const said = findType(clause)
  if (agreedTypes.includes(said)) return said
  return /family (?:training|counsel)/iu.test(clause.text) ? 'FAM' : ''
}

/** "No OT needed" tells how things are, and is no service. */
export function readNotNeeded(clause: Clause): Reading | null {
  return isSaidNotNeeded(clause) ? { nature: 'present-level', cues: [] } : null
}

/** Therapy that the words place outside EI: a hospital, insurance, a private office. */
export function readOutsideTherapy(clause: Clause): Reading | null {
  const isTherapy = findType(clause) !== '' || hasCue(clause.cues, 'therapy')
  const isAlways =
    /(?:^|[^\p{L}])(?:ABA|applied behavior|hippotherapy|(?:aquatic|equine|horse|water) therapy|feeding clinic)(?:[^\p{L}]|$)/iu.test(
      clause.text,
    )
  if (!isSaidOutside(clause) || !(isTherapy || isAlways)) return null
  return { nature: 'resource', category: 'outside-therapy', cues: ['outside-therapy'] }
}

/** "Northcoast Rehab" is no more than a name: whether it gives EI services is known, or asked. */
function isSaidOutside({ cues, agencies, tokens }: Clause): boolean {
  const names = agencies
    .filter(({ named }) => named.agency.givesEiServices !== 'no')
    .map(({ from, to }) => ({ at: tokens[from]?.at ?? 0, end: tokens[to - 1]?.end ?? 0 }))
  const found = cues.get('outside-therapy') ?? []
  return found.some(({ at, end }) => names.every((name) => end <= name.at || end > name.end || at > name.at))
}

/** A device that the team names, or that an EI provider fits or lends, is assistive technology. */
export function readDevice(clause: Clause): Reading | null {
  const { cues, agencies, tokens } = clause
  if (!hasCue(cues, 'device') || clause.isAction) return null
  const isNamed = tokens.some(({ word }) => word === 'AT') || typesSaid(clause).includes('AT')
  const isTeams = hasCue(cues, 'team-needs') && /(?:^|[^\p{L}])(?:team|we)(?:[^\p{L}])/iu.test(clause.text)
  const isLent = agencies.length > 0 && isOfEiAgency(clause) && !hasCue(cues, 'in place')
  if (!(isNamed || isTeams || isLent)) return null
  return { nature: 'service', serviceType: 'AT', from: fromOf(clause), cues: ['device', 'team-needs'] }
}

export function readService(clause: Clause): Reading | null {
  const serviceType = findType(clause)
  if (serviceType === '' || serviceType === 'MED' || isReport(clause) || isOnlyAName(clause)) return null
  const findings = isWrittenAsOutcome(clause) ? ['service-as-outcome'] : []
  return {
    nature: 'service',
    serviceType,
    from: fromOf(clause),
    cues: ['frequency', 'minutes', 'receive'],
    findings,
  }
}

/** A name alone stands for no service, nor does "Devon can't make Tuesdays"; "Devon 1x/week" does. */
function isOnlyAName(clause: Clause): boolean {
  const rest = { ...clause, mentions: clause.mentions.filter(({ isByName }) => !isByName) }
  const isDenied = clause.tokens.some(({ plain }) => /^(?:cant|cannot|wont|isnt|unable|not)$/u.test(plain))
  return findType(rest) === '' && (isDenied || !hasCue(clause.cues, 'frequency', 'minutes'))
}

/** "The OT says ..." tells something and names no service. */
function isReport({ cues, subjects, text }: Clause): boolean {
  const last = subjects.at(-1)
  if (!last || hasCue(cues, 'frequency', 'needed', 'receive', 'declined', 'ended')) return false
  const rest = text.slice(last.end, last.end + 60)
  return (
    last.role !== 'child' &&
    /^\s+(?!(?:gives|provides|services|sees|visits|comes|works)\b)\p{Ll}{2,}(?:s|ed)\s/iu.test(rest)
  )
}

function isWrittenAsOutcome(clause: Clause): boolean {
  return (
    isAbout(clause, ['child']) && firstAt(clause.cues, 'receive') < Infinity && /\bwill\b/iu.test(clause.text)
  )
}

function fromOf(clause: Clause): 'somebody' | 'to be found' | 'to be named' {
  if (hasCue(clause.cues, 'no-provider')) return 'to be found'
  const isTeams = clause.mentions.some(
    ({ isByName, role }) => isByName && role !== 'child' && role !== 'parent',
  )
  const isHad = hasCue(clause.cues, 'getting') && !hasCue(clause.cues, 'needed', 'receive')
  return isHad && !isTeams ? 'to be named' : 'somebody'
}
