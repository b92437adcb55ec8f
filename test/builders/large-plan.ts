/**
 * Plans and lists of plans of any size, for what has to work with a hundred
 * outcomes and with a thousand children. Everything in them is invented, and the
 * same sizes always make the same words.
 */

import { parseCalendarDate, type PlanContent, roleActor, type Role } from '#domain'

export interface PlanSize {
  readonly outcomes: number
  /** Of each outcome. */
  readonly strategies: number
  readonly supports?: number
  /** Of the whole plan. */
  readonly services?: number
  readonly waiting?: number
}

const names = ['Mia', 'Leo', 'Zoë', 'Amir', 'Ruth', 'José', 'Ida', 'Omar', 'Eve', 'Tom', 'Noor', 'Kai']
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const deeds = [
  'will sing the bath song and wait for a smile',
  'will roll the ball first and wait for a look',
  'will hold the cup and say “more” before each sip',
  'will bring two pictures and let the child choose',
]
const actors: readonly Role[] = ['parent', 'service-coordinator', 'ecmh-consultant', 'grandparent']
const helps = ['Story time at the library', 'Grandma next door', 'WIC', 'Play group on Tuesdays']

/** A child of the list, by number: `Mia A.`, born on some day. */
export function childOf(number: number): { firstName: string; lastName: string; birthDate: string } {
  const firstName = names[number % names.length] ?? ''
  const lastName = `${letters[Math.floor(number / names.length) % letters.length] ?? ''}${number}.`
  const birthDate = `2024-${two(1 + (number % 12))}-${two(1 + (number % 28))}`
  return { firstName, lastName, birthDate }
}

/** A plan of that size as content, ready to be written in one go. */
export function largePlan(size: PlanSize): PlanContent {
  const { outcomes, strategies, supports = 0, services = 0, waiting = 0 } = size
  const ids = counted(outcomes, (index) => `outcome-${index}`)
  return {
    plan: { type: 'initial', date: parseCalendarDate('2026-03-02'), county: 'Franklin', language: 'en' },
    child: { firstName: 'Mia', lastName: 'Z.', birthDate: parseCalendarDate('2024-05-06') },
    people: [
      { id: 'maria', values: { name: 'Maria Lund', role: 'occupational-therapist', agency: 'ei' } },
      { id: 'kelly', values: { name: 'Kelly Moss', role: 'developmental-specialist', agency: 'ei' } },
    ],
    agencies: [{ id: 'ei', values: { name: 'Hills EI', county: 'Franklin', givesEiServices: 'contracted' } }],
    outcomes: ids.map((id, index) => ({
      id,
      values: { statement: `${index + 1}. Mia will play with her brother after lunch.`, language: 'en' },
    })),
    entries: [
      ...ids.flatMap((id) => counted(strategies, (index) => strategy(id, index))),
      ...ids.flatMap((id) => counted(supports, (index) => support(id, index))),
      ...counted(services, (index) => service(ids[index % ids.length] ?? '', index)),
      ...counted(waiting, (index) => unsorted(ids[index % ids.length] ?? '', index)),
    ],
  }
}

function strategy(outcome: string, index: number): PlanContent['entries'][number] {
  const role = actors[index % actors.length] ?? 'parent'
  const words = `${index + 1}: ${role === 'parent' ? 'Mom' : 'She'} ${deeds[index % deeds.length] ?? ''}.`
  return {
    id: `${outcome}-strategy-${index}`,
    values: { place: 'strategy' },
    words,
    actors: [roleActor(role)],
    outcomes: [outcome],
  }
}

function support(outcome: string, index: number): PlanContent['entries'][number] {
  return {
    id: `${outcome}-support-${index}`,
    values: { place: 'support', status: 'in place' },
    words: helps[index % helps.length] ?? '',
    outcomes: [outcome],
  }
}

function service(outcome: string, index: number): PlanContent['entries'][number] {
  const isOt = index % 2 === 0
  return {
    id: `service-${index}`,
    values: {
      place: 'service',
      serviceType: isOt ? 'OT' : 'SI',
      agency: 'ei',
      isNeeded: 'yes',
      frequency: 'weekly',
      minutes: 60,
    },
    words: isOt ? 'Occupational therapy' : 'Special instruction',
    actors: [isOt ? 'maria' : 'kelly'],
    outcomes: [outcome],
  }
}

function unsorted(outcome: string, index: number): PlanContent['entries'][number] {
  return {
    id: `unsorted-${index}`,
    values: { place: 'to-sort' },
    words: index % 2 === 0 ? `Somebody ${deeds[index % deeds.length] ?? ''}.` : 'Counseling for Mom and Mia',
    outcomes: index % 3 === 0 ? [] : [outcome],
  }
}

function counted<Value>(count: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
