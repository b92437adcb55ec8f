/**
 * Clauses that name therapy or another service.
 *
 * The words choose the type of an offer; whether it may be a row is for the
 * decision table, which asks for the agency. A service that the family has
 * already, from nobody in particular, has its agency asked for.
 */

import { type Clause, isAbout, speaksOfChild } from './clause.ts'
import { firstAt, hasCue } from './cue.ts'
import type { Reading } from './reading.ts'
import { findType } from './service-type.ts'

/** A parent's own care, as long as the child has no part in it. */
export function readParentCare(clause: Clause): Reading | null {
  if (!hasCue(clause.cues, 'own-care') || !isOfAdult(clause) || isShared(clause)) return null
  return { nature: 'resource', category: 'parent-care', cues: ['own-care', 'getting'] }
}

const adults = ['parent', 'caregiver', 'grandparent', 'relative'] as const

function isOfAdult(clause: Clause): boolean {
  const owners = clause.mentions.filter(({ isOwner }) => isOwner)
  const isOwn = owners.some(({ role }) => adults.some((adult) => adult === role))
  const isSubstance =
    /\b(?:SUD|substance use|methadone|suboxone|subutex|vivitrol|recovery group|Al-Anon|adult psychiatry)\b/iu
  return (
    isAbout(clause, adults) ||
    isOwn ||
    /\b(?:for|de|para) (?:la |el |the )?(?:mom|mother|dad|father|mamá|papá|herself|himself|her own)\b/iu.test(
      clause.text,
    ) ||
    isSubstance.test(clause.text)
  )
}

function isShared(clause: Clause): boolean {
  const { mentions, text } = clause
  const isWithChild = mentions.some(({ role, isOwner }) => role === 'child' && !isOwner)
  const isFamilys =
    /\b(?:family|parent[- ]child|child[- ]parent|dyadic|play|couples? and child) (?:counsel|therap)/iu.test(
      text,
    )
  return (
    isFamilys ||
    (isWithChild && /\b(?:with|and|y|con|for)\b/iu.test(text)) ||
    (speaksOfChild(clause) && /\b(?:takes?|brings?) (?:him|her)\b/iu.test(text))
  )
}

/** A parent's diagnosis or score belongs in no shared box; told as a concern it carries its finding. */
export function readParentHealth(clause: Clause): Reading | null {
  return isParentHealth(clause)
    ? { nature: 'concern', cues: ['parent-health'], findings: ['parent-health'] }
    : null
}

/** Whether the words tell of a parent's health; "he" and "she" may be the child. */
export function isParentHealth({ cues, subjects }: Clause): boolean {
  return (cues.get('parent-health') ?? []).some(({ words }) => {
    const isPronoun = /^(?:she|he|her|his)(?![A-Za-zÀ-ɏ])/iu.test(words)
    return !isPronoun || subjects.some(({ role }) => role !== 'child')
  })
}

/** Counseling and play therapy for the child or the family: a service whose agency is asked for first. */
export function readCounseling({ cues }: Clause): Reading | null {
  if (!hasCue(cues, 'counseling')) return null
  return { nature: 'service', category: 'mental-health', from: 'to be named', cues: ['counseling'] }
}

/** Therapy that the words place outside EI: a hospital, insurance, a private office. */
export function readOutsideTherapy(clause: Clause): Reading | null {
  const isTherapy = findType(clause) !== '' || hasCue(clause.cues, 'therapy')
  const isAlways = /\b(?:ABA|applied behaviou?r|hippotherapy|aquatic therapy)\b/iu.test(clause.text)
  if (!hasCue(clause.cues, 'outside-therapy') || !(isTherapy || isAlways)) return null
  return { nature: 'resource', category: 'outside-therapy', cues: ['outside-therapy'] }
}

export function readService(clause: Clause): Reading | null {
  const serviceType = findType(clause)
  if (serviceType === '' || isReport(clause) || isOnlyAName(clause)) return null
  const findings = isWrittenAsOutcome(clause) ? ['service-as-outcome'] : []
  return {
    nature: 'service',
    serviceType,
    from: fromOf(clause),
    cues: ['frequency', 'minutes', 'receive'],
    findings,
  }
}

/** A name alone stands for no service; "Devon 1x/week" does. */
function isOnlyAName(clause: Clause): boolean {
  const rest = { ...clause, mentions: clause.mentions.filter(({ isByName }) => !isByName) }
  return findType(rest) === '' && !hasCue(clause.cues, 'frequency', 'minutes')
}

/** "The OT says ..." tells something and names no service. */
function isReport({ cues, subjects, text }: Clause): boolean {
  const last = subjects.at(-1)
  if (!last || hasCue(cues, 'frequency', 'needed', 'receive', 'declined', 'ended')) return false
  const rest = text.slice(last.end)
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
