/**
 * Words for a person's role, in free text and in the list that the caller gives.
 *
 * `gender` tells which pronoun can point back. "DS" stands for the
 * developmental specialist only where somebody does something; after "has" it is
 * also Down syndrome (`mentions.ts`).
 */

import { type Role, roles } from '../roles.ts'

export interface RoleWord {
  readonly role: Role
  readonly pattern: RegExp
  readonly gender?: 'f' | 'm'
}

/** Longer names first: what one line has taken, a later one does not read again. */
export const roleWords: readonly RoleWord[] = [
  {
    role: 'outside-consultant',
    pattern:
      /(?:preschool|child ?care|day ?care|head start|school|clinic|district)(?:['’]s)?(?: own)? (?:I?ECMHC?|mental health|early childhood mental health) consultant|(?:consultant of another program|outside consultant)/iu,
  },
  {
    role: 'ecmh-consultant',
    pattern:
      /I?ECMHC?(?: (?:consult(?:ant|ation|ing)|specialist|team))?|(?:infant (?:and|&) )?early childhood mental health(?: consult(?:ant|ation|ing))?|(?:infant )?mental health consult(?:ant|ation)|consultor[a]? (?:de (?:ECMH|salud mental))/iu,
  },
  {
    role: 'service-coordinator',
    pattern: /(?:early intervention |EI )?service coordinator|EISC|coordinador[a]?(?: de servicios)?/iu,
  },
  { role: 'service-coordinator', pattern: /SC/u },
  {
    role: 'developmental-specialist',
    pattern:
      /developmental specialist|early intervention(?:ist| specialist)|EI teacher|especialista (?:en|del) desarrollo/iu,
  },
  { role: 'developmental-specialist', pattern: /DS/u },
  { role: 'ota', pattern: /occupational therapy assistant/iu },
  { role: 'ota', pattern: /C?OTA/u },
  {
    role: 'occupational-therapist',
    pattern: /occupational therap(?:ist|y)|(?:la |el )?terap(?:eut|ist)a ocupacional|terapia ocupacional/iu,
  },
  { role: 'occupational-therapist', pattern: /OTR?/u },
  { role: 'pta', pattern: /physical therap(?:ist|y) assistant/iu },
  { role: 'pta', pattern: /PTA/u },
  {
    role: 'physical-therapist',
    pattern:
      /physical therap(?:ist|y)|terapeuta f[ií]sic[ao]|fisioterapeuta|terapia f[ií]sica|fisioterapia/iu,
  },
  { role: 'physical-therapist', pattern: /PT/u },
  {
    role: 'speech-language-pathologist',
    pattern:
      /speech(?:[- ]language)?(?: and language)? (?:therap(?:ist|y)|pathologist|pathology|services?)|speech teacher|terap(?:eut|ist)a (?:del habla|de lenguaje)|logopeda|terapia del habla|terapia de lenguaje/iu,
  },
  { role: 'speech-language-pathologist', pattern: /SLP|ST/u },
  { role: 'audiologist', pattern: /audiolog(?:ist|y)/iu },
  { role: 'vision-teacher', pattern: /teacher of the visually impaired|vision (?:teacher|specialist)/iu },
  { role: 'vision-teacher', pattern: /TVI/u },
  { role: 'psychologist', pattern: /psychologist|psicólog[oa]/iu },
  { role: 'social-worker', pattern: /social worker|trabajador[a]? social/iu },
  { role: 'nurse', pattern: /nurse(?![- ]family)|enfermer[oa]/iu },
  { role: 'dietitian', pattern: /dieti[ct]ian|nutritionist/iu },
  { role: 'physician', pattern: /physician|pediatrician|doctora?|pediatra/iu },
  { role: 'interpreter', pattern: /interpreter|intérprete/iu },
  { role: 'supervisor', pattern: /(?:EI )?supervisor/iu },
  {
    role: 'caregiver',
    pattern:
      /foster (?:mom|mother|parents?|dad|father|family)|kin(?:ship)? caregiver|caregivers?|legal guardian/iu,
  },
  {
    role: 'grandparent',
    pattern: /great[- ]grand(?:ma|mother)|grand(?:ma|mother)|nana|mamaw|abuel(?:a|ita)/iu,
    gender: 'f',
  },
  { role: 'grandparent', pattern: /grand(?:pa|father)|papaw|abuel(?:o|ito)/iu, gender: 'm' },
  { role: 'grandparent', pattern: /grandparents?|abuelos/iu },
  { role: 'parent', pattern: /mother|mommy|mom|momma|mama|mamá|madre|mami/iu, gender: 'f' },
  { role: 'parent', pattern: /father|daddy|dad|papá|padre|papi/iu, gender: 'm' },
  { role: 'parent', pattern: /parents?|(?:the |la )?famil(?:y|ia)|padres|folks/iu },
  { role: 'sibling', pattern: /(?:big |older |little |twin )?sister|hermana/iu, gender: 'f' },
  { role: 'sibling', pattern: /(?:big |older |little |twin )?brother|hermano/iu, gender: 'm' },
  { role: 'sibling', pattern: /siblings?|hermanos/iu },
  { role: 'relative', pattern: /aunt(?:ie)?|tía/iu, gender: 'f' },
  { role: 'relative', pattern: /uncle|tío/iu, gender: 'm' },
  { role: 'relative', pattern: /cousins?|relatives?|prim[oa]s?/iu },
  { role: 'friend', pattern: /friends?|neighbors?|vecin[oa]s?/iu },
  {
    role: 'child-care-staff',
    pattern:
      /(?:child ?care|day ?care|head start|preschool|classroom)(?: (?:teacher|provider|staff|worker|director))|(?:lead )?teachers?|(?:baby)?sitters?|nanny|maestra/iu,
  },
  {
    role: 'caseworker',
    pattern: /(?:children(?:['’]s)? services |foster care |PCSA |CPS |JFS )?case ?worker/iu,
  },
  { role: 'advocate', pattern: /CASA|guardian ad litem|GAL|advocate/u },
  { role: 'school-district', pattern: /school district|LEA|district/iu },
  { role: 'child', pattern: /(?:the )?(?:child|baby|toddler|infant)|(?:el |la )?(?:niñ[oa]|bebé)/iu },
]

/** The role that a caller's words name; `other` when they name none. */
export function parseRole(words: string): Role {
  const said = words.trim()
  const byId = roles.find((role) => role === said.toLowerCase().replaceAll(/\s+/gu, '-'))
  if (byId) return byId
  const upper = shortRoles[said.toUpperCase()]
  if (upper) return upper
  return (
    roleWords.find(({ pattern }) => new RegExp(`^(?:${pattern.source})`, 'iu').test(said))?.role ?? 'other'
  )
}

const shortRoles: Readonly<Record<string, Role>> = {
  PSP: 'other',
  DS: 'developmental-specialist',
  SC: 'service-coordinator',
  EISC: 'service-coordinator',
  OT: 'occupational-therapist',
  PT: 'physical-therapist',
  ST: 'speech-language-pathologist',
  SLP: 'speech-language-pathologist',
  MD: 'physician',
  RN: 'nurse',
  SON: 'child',
  DAUGHTER: 'child',
  SELF: 'child',
  FAMILY: 'parent',
  GUARDIAN: 'caregiver',
}
