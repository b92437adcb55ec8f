import type { Access, AccessWay, CalendarDate, Party } from '#domain'
import type { NewAccess } from '#session'
import { words } from './words.en.ts'

/** What somebody is about to write down. */
export interface AccessDraft {
  readonly party: Exclude<Party, 'unknown'> | null
  readonly name: string
  readonly agency: string
  readonly way: AccessWay | null
  readonly on: CalendarDate | null
  readonly purpose: string
  readonly release: Access['release'] | null
}

export function emptyAccess(today: CalendarDate): AccessDraft {
  return { party: null, name: '', agency: '', way: null, on: today, purpose: '', release: null }
}

/** Whether somebody stands outside the agency and the family, so that the law asks for the line. */
export function isOutside({ party }: AccessDraft): boolean {
  return party === 'other agency' || party === 'other person'
}

export type AccessMistakes = Partial<Record<'party' | 'name' | 'way' | 'on' | 'purpose', string>>

/** What is missing before it can be written down, in words. A line for people outside needs what the law asks for. */
export function mistakesIn(draft: AccessDraft, today: CalendarDate): AccessMistakes {
  const { party, name, agency, way, on, purpose } = draft
  return {
    ...(party === null && { party: words.needsParty }),
    ...(party !== 'family' && `${name}${agency}`.trim() === '' && { name: words.needsName }),
    ...(way === null && { way: words.needsWay }),
    ...(on === null && { on: words.needsDay }),
    ...(on !== null && on > today && { on: words.dayAhead }),
    ...(isOutside(draft) && purpose.trim() === '' && { purpose: words.needsPurpose }),
  }
}

export function accessOf(draft: AccessDraft, planId: string): NewAccess {
  const { party, name, agency, way, on, purpose, release } = draft
  return {
    plans: [planId],
    values: {
      party: party ?? 'unknown',
      name: name.trim(),
      agency: party === 'other agency' || party === 'other person' ? agency.trim() : '',
      way: way ?? '',
      on,
      purpose: purpose.trim(),
      release: isOutside(draft) ? (release ?? 'unknown') : 'not needed',
      isByHand: true,
    },
  }
}
