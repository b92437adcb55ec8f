/**
 * Words for a person's role, in free text and in the list that the caller gives.
 *
 * `gender` tells which pronoun can point back. "DS" stands for the
 * developmental specialist only where somebody does something; after "has" it is
 * also Down syndrome (`mentions.ts`).
 */

import { type Role, roles } from '../roles.ts'
import { findPhrases, phraseBook } from './phrases.ts'
import { tokensOf } from './tokens.ts'

export interface RoleWord {
  readonly role: Role
  readonly gender?: 'f' | 'm'
}

/** A role, with the gender where the words tell it. */
type Key = Role | `${Role}:f` | `${Role}:m`

export const roleLists = [
  [
    'outside-consultant',
    `preschool|childcare|daycare|school|clinic|district|hospital|center|pediatric own? ecmh|iecmh|ecmhc consult*; preschool|childcare|daycare|school|clinic|district|hospital|center|pediatric own? early? childhood? mental health consult*; head start|starts own? ecmh|iecmh|mental|early childhood? mental? health? consult*; child|day care|cares center|centers? own? ecmh|iecmh|mental|early childhood? mental? health? consult*; primary care ecmh|iecmh|mental health? consult*; consultant of|from another program|agency; outside consultant; outside ecmh consultant`,
  ],
  [
    'ecmh-consultant',
    `ecmh|iecmh|ecmhc|iecmhc consult*|specialist|team|clinician|coach?; e c m h consult*?; infant? and? early childhood mental health consult*|specialist|clinician?; infant|early mental health consult*|specialist; infant? and? early? childhood? mh consult*|specialist|clinician; ecmc|emch consult*?; m h consult*; mental|mh health? consult*; the|our|your? consultant; consultor|consultora de ecmh; la|nuestra|el consultora|consultor; consultor|consultora de salud mental infantil?`,
  ],
  ['other', `lactation|sleep|feeding|behavior|autism|hearing|nutrition consultant`],
  [
    'service-coordinator',
    `early? intervention? service|services coordinator; ei service|services coordinator; eisc; =SC; coordinador|coordinadora de? servicios?; service coord; coordinator; ei coordinator`,
  ],
  [
    'developmental-specialist',
    `developmental specialist|therapist|intervention|interventionist specialist?; development specialist; dev specialist; early interventionist; early intervention specialist|teacher; ei teacher|specialist; special instructor; especialista en|del|de desarrollo; maestra|maestro de intervención; =DS`,
  ],
  ['ota', `occupational therapy assistant; =COTA; =OTA; cota`],
  [
    'occupational-therapist',
    `occupational therapist|therapy|therapists; =OT; =OTR; =OTs; ots; terapeuta|terapista|terapia ocupacional; ocupacional; occupational`,
  ],
  ['pta', `physical therapy|therapist assistant; =PTA; pta`],
  [
    'physical-therapist',
    `physical therapist|therapy|therapists; =PT; =DPT; =PTs; terapeuta|terapista|terapia física|fisica|físico; fisioterapeuta|fisioterapia`,
  ],
  [
    'speech-language-pathologist',
    `speech and? language? therapist|therapy|pathologist|pathology|services|service|teacher|clinician|person|lady|provider; speech path; speechie; =SLP; =SLPs; slp; =ST; terapeuta|terapista|terapia del|de habla|lenguaje; logopeda; fonoaudióloga|fonoaudiólogo; patóloga del habla`,
  ],
  ['audiologist', `audiologist|audiology; audióloga|audiólogo`],
  [
    'vision-teacher',
    `teacher of the? visually|blind impaired?; vision teacher|specialist|therapist; =TVI; tvi; =TBVI; =COMS; mobility specialist`,
  ],
  ['psychologist', `psychologist; child psychologist; psicóloga|psicólogo`],
  ['social-worker', `social worker|workers; =LSW; =LISW; trabajadora|trabajador social`],
  ['nurse', `nurse|nurses; =RN; =LPN; enfermera|enfermero`],
  ['dietitian', `dietitian|dietician|nutritionist; nutricionista; =RD`],
  ['physician', `physician|pediatrician|doctor|neurologist|cardiologist; doctora; pediatra; =MD; =PCP`],
  ['interpreter', `interpreter|translator; intérprete`],
  ['supervisor', `ei? supervisor`],
  [
    'caregiver',
    `foster mom|mother|parent|parents|dad|father|family|mama; kin|kinship caregiver|parent|family; caregiver|caregivers; legal guardian|guardians; guardian; resource parent|parents|family; cuidadora|cuidador|cuidadores; mamá|madre|papá|padre|padres|familia de crianza`,
  ],
  [
    'grandparent:f',
    `great? grandma|grandmother|gram|nana|mamaw|mawmaw|meemaw|mimi|abuela|abuelita|oma|grammy|yaya; great grandma|grandmother; maternal|paternal grandma|grandmother`,
  ],
  [
    'grandparent:m',
    `grandpa|grandfather|papaw|pawpaw|pappy|gramps|abuelo|abuelito; maternal|paternal|great grandpa|grandfather`,
  ],
  ['grandparent', `grandparent|grandparents|abuelos`],
  [
    'parent:f',
    `mother|mommy|mom|momma|mamá|madre|mami|mum|stepmom|birthmom|mama; bio|birth|step|adoptive mom|mother`,
  ],
  ['parent:m', `father|daddy|dad|papá|padre|papi|stepdad; bio|birth|step|adoptive dad|father`],
  [
    'parent',
    `parent|parents|folks; the|la|his|her|whole|birth|adoptive? family|familia; padres; couple; mom and dad; mother and father; ei parent`,
  ],
  ['sibling:f', `big|older|little|twin|baby|step? sister; hermana|hermanita`],
  ['sibling:m', `big|older|little|twin|baby|step? brother; hermano|hermanito`],
  ['sibling', `sibling|siblings|brothers|sisters|hermanos; twin; older kids`],
  [
    'relative:f',
    `great? aunt|auntie|aunty|tía; madrina; godmother; stepmother; sister in law; mother in law`,
  ],
  [
    'relative:m',
    `great? uncle|tío; padrino; godfather; brother in law; boyfriend|husband|fiance; stepfather`,
  ],
  [
    'relative',
    `cousin|cousins|relative|relatives|prima|primo|primos|aunts|uncles|tíos; partner|wife|girlfriend; in laws; extended family; godparents`,
  ],
  ['friend', `friend|friends|neighbor|neighbors|vecina|vecino|vecinos|amiga|amigo|amigos`],
  [
    'child-care-staff',
    `childcare|daycare|preschool|classroom|center|ehs|library lead? teacher|teachers|provider|staff|worker|director|lady|person; child|day care lead? teacher|teachers|provider|staff|worker|director|lady; early? head start lead? teacher|teachers|staff|provider|home visitor?; lead? teacher|teachers; babysitter|sitter|nanny|niñera; maestra|maestras|maestro; teaching staff`,
  ],
  [
    'caseworker',
    `case worker; caseworker; childrens|children services worker|caseworker|case worker?; foster care worker|caseworker; =PCSA|=CPS|=JFS|=FCCS caseworker|worker case? worker?; county worker; trabajadora de casos`,
  ],
  ['advocate', `=CASA; guardian ad litem; =GAL; advocate`],
  [
    'school-district',
    `school district; =LEA; lea; district; district rep|representative|contact; distrito escolar`,
  ],
  [
    'child',
    `the|my|our|her|his? child|baby|toddler|infant|son|daughter|kiddo|preemie|newborn|twins|bebé; el|la|su|mi? niño|niña|bebé|hijo|hija; little guy|girl|one|boy`,
  ],
] as const satisfies readonly (readonly [Key, string])[]

export const roleBook = phraseBook<Key>(roleLists)

/** What a list's name says. */
export function roleWordOf(key: string): RoleWord {
  const [name = '', gender] = key.split(':')
  const role = roles.find((each) => each === name) ?? 'other'
  return gender === 'f' || gender === 'm' ? { role, gender } : { role }
}

/** The role that a caller's words name; `other` when they name none. */
export function parseRole(words: string): Role {
  const said = words.trim()
  const byId = roles.find((role) => role === said.toLowerCase().replaceAll(/[\s_]+/gu, '-'))
  if (byId) return byId
  return shortRoles[said.toUpperCase().replaceAll('.', '')] ?? roleInWords(said)
}

function roleInWords(said: string): Role {
  const tokens = tokensOf(said.slice(0, 200).replaceAll(/[(),;:]/gu, ' '))
  const found = findPhrases(tokens, roleBook).toSorted(
    (a, b) => rankOf(a.name) - rankOf(b.name) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  )
  const [first] = found
  return first ? roleWordOf(first.name).role : 'other'
}

/** A consultant is first a consultant, and a preschool's one is not the team's. */
function rankOf(key: Key): number {
  const order: readonly Key[] = ['outside-consultant', 'ecmh-consultant']
  const index = order.indexOf(key)
  return index < 0 ? order.length : index
}

const shortRoles: Readonly<Record<string, Role>> = {
  PSP: 'other',
  DS: 'developmental-specialist',
  SC: 'service-coordinator',
  EISC: 'service-coordinator',
  OT: 'occupational-therapist',
  'OTR/L': 'occupational-therapist',
  PT: 'physical-therapist',
  DPT: 'physical-therapist',
  ST: 'speech-language-pathologist',
  SLP: 'speech-language-pathologist',
  'CCC-SLP': 'speech-language-pathologist',
  MD: 'physician',
  RN: 'nurse',
  SW: 'social-worker',
  LSW: 'social-worker',
  LISW: 'social-worker',
  RD: 'dietitian',
  TVI: 'vision-teacher',
  ECMH: 'ecmh-consultant',
  IECMH: 'ecmh-consultant',
  ECMHC: 'ecmh-consultant',
  IECMHC: 'ecmh-consultant',
  IMHC: 'ecmh-consultant',
  CONSULTANT: 'ecmh-consultant',
  SON: 'child',
  DAUGHTER: 'child',
  SELF: 'child',
  'FOCUS CHILD': 'child',
  FAMILY: 'parent',
  'FAMILY MEMBER': 'relative',
  GUARDIAN: 'caregiver',
}
