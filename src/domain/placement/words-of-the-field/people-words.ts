/**
 * Words for who acts, at the head of a sentence.
 *
 * Only asked where nobody was named as actor. "DS" is missing on purpose: it is
 * also Down syndrome.
 */

import type { Role } from '../../roles.ts'

const heads: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  {
    role: 'service-coordinator',
    pattern: /^(?:the )?(?:(?:early intervention )?service coordinator|EISC)\b/iu,
  },
  {
    role: 'ecmh-consultant',
    pattern: /^(?:the |our )?(?:I?ECMHC?|(?:infant and )?early childhood mental health)\b/iu,
  },
  { role: 'occupational-therapist', pattern: /^(?:the )?(?:occupational therapist\b|OT\b)/u },
  { role: 'occupational-therapist', pattern: /^(?:the )?occupational therapist\b/iu },
  { role: 'physical-therapist', pattern: /^(?:the )?(?:PT\b|[Pp]hysical therapist\b)/u },
  {
    role: 'speech-language-pathologist',
    pattern: /^(?:the )?(?:SLP\b|[Ss]peech (?:language )?(?:therapist|pathologist)\b)/u,
  },
  { role: 'developmental-specialist', pattern: /^(?:the )?developmental specialist\b/iu },
  { role: 'dietitian', pattern: /^(?:the )?dietitian\b/iu },
  { role: 'nurse', pattern: /^(?:the )?nurse\b/iu },
  { role: 'parent', pattern: /^(?:the )?(?:mom|mommy|mother|dad|daddy|father|parents?|family)\b/iu },
  { role: 'grandparent', pattern: /^(?:the )?(?:grandmother|grandma|grandpa|grandfather|grandparents?)\b/iu },
  { role: 'sibling', pattern: /^(?:the |her |his )?(?:(?:big |older )?(?:sister|brother|sibling))\b/iu },
  { role: 'relative', pattern: /^(?:the )?(?:aunt|uncle|cousin)\b/iu },
  {
    role: 'child-care-staff',
    pattern: /^(?:the )?(?:(?:child|day)[- ]?care )?(?:teacher|provider|staff)\b/iu,
  },
]

/** The role that a text begins with; `null` when it begins otherwise. */
export function findActingRole(text: string): Role | null {
  const start = text.trimStart()
  return heads.find(({ pattern }) => pattern.test(start))?.role ?? null
}
