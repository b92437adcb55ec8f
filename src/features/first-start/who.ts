import { type Capacity, type Discipline, disciplines, type Workspace } from '#domain'
import { words } from './words.en.ts'

/** What was answered so far; `null` where nobody has chosen. */
export interface Who {
  readonly name: string
  readonly capacity: Capacity | null
  readonly discipline: Discipline | 'other' | null
}

export const nobodyYet: Who = { name: '', capacity: null, discipline: null }

/** What a provider can be. Service coordinators and ECMH consultants have an answer of their own. */
export const providerDisciplines = disciplines.filter(
  (discipline) => !['service-coordinator', 'ecmh-consultant', 'supervisor'].includes(discipline),
)

/** What is missing, in a sentence for each question. */
export interface Missing {
  readonly name?: string
  readonly capacity?: string
  readonly discipline?: string
}

export function missingIn({ name, capacity, discipline }: Who): Missing {
  return {
    ...(name.trim() === '' && { name: words.nameMissing }),
    ...(capacity === null && { capacity: words.capacityMissing }),
    ...(capacity === 'provider' && discipline === null && { discipline: words.disciplineMissing }),
  }
}

type Answers = Pick<Workspace['settings'], 'name' | 'capacity' | 'discipline'>

/** What the settings will say; `null` while something is missing. */
export function settingsOf(who: Who): Answers | null {
  const { name, capacity, discipline } = who
  if (capacity === null || Object.keys(missingIn(who)).length > 0) return null
  return { name: name.trim(), capacity, discipline: disciplineOf(capacity, discipline) }
}

function disciplineOf(capacity: Capacity, discipline: Who['discipline']): Discipline | '' {
  if (capacity === 'coordinator') return 'service-coordinator'
  if (capacity === 'ecmh-consultant') return 'ecmh-consultant'
  if (capacity === 'reviewer' || discipline === 'other') return ''
  return discipline ?? ''
}
